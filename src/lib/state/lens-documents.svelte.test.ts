import { afterEach, describe, expect, it, vi } from 'vitest';
import { LensDocuments, type LensDocument } from './lens-documents.svelte.ts';

const [first, second] = ['one', 'two'].map((id): LensDocument => {
	return { id: `documents/${id}`, shortTitle: id, nameInText: `document ${id}` };
}) as [LensDocument, LensDocument];

const answer = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', answer);
afterEach(() => answer.mockReset());

const answerWith = (documents: readonly LensDocument[]) => answer.mockResolvedValueOnce(Response.json(documents));

describe('LensDocuments', () => {
	it('asks for nothing where the page has brought them all', async () => {
		const documents = new LensDocuments([first, second], 2);
		await documents.load();
		expect(answer).not.toHaveBeenCalled();
		expect(documents.current).toEqual([first, second]);
	});

	it('fetches the rest once, however often it is asked', async () => {
		const documents = new LensDocuments([first], 2);
		answerWith([first, second]);
		await Promise.all([documents.load(), documents.load()]);
		await documents.load();
		expect(answer).toHaveBeenCalledOnce();
		expect(documents.current).toEqual([first, second]);
	});

	it('knows of a document that it is gone only once all are here', async () => {
		const documents = new LensDocuments([first], 2);
		expect(documents.isGone('removed')).toBe(false);
		answerWith([first, second]);
		await documents.load();
		expect(['removed', 'two', undefined].map((slug) => documents.isGone(slug))).toEqual([true, false, false]);
	});

	it('keeps the first ones after a failure, and tries again when asked again', async () => {
		const documents = new LensDocuments([first], 2);
		answer.mockRejectedValueOnce(new TypeError('offline'));
		await expect(documents.load()).rejects.toThrow('offline');
		answer.mockResolvedValueOnce(new Response('', { status: 404 }));
		await documents.load();
		expect(documents.current).toEqual([first]);
		answerWith([first, second]);
		await documents.load();
		expect(documents.current).toEqual([first, second]);
	});
});
