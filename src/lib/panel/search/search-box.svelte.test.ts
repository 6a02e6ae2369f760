import MiniSearch from 'minisearch';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchOptions, type SearchEntry } from '#lib/page-data/search-entry.ts';
import { Hover } from '#lib/state/hover.svelte.ts';
import { SearchBox } from './search-box.svelte.ts';

// What shows the rows is a component, which needs a page.
vi.mock('./SearchAnswer.svelte', () => ({ default: () => undefined }));

const entry = (id: string, name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
	id,
	kind: 'places',
	name,
	otherNames: [],
	words: '',
	detail: 'Town',
	item: `places/${id}`,
	...more
});
const harbours = Array.from({ length: 12 }, (_, index) => entry(`harbour-${index}`, `Harbour ${index}`));
const entries = [
	...harbours,
	entry('mill', 'Mill', { kind: 'stops', item: 'corridors/north', node: 'mill-stop' }),
	entry('quote', '', { kind: 'excerpts', words: 'The dam holds.', item: 'documents/note', lights: 'places/dam' })
];

const answer = vi.fn<typeof fetch>();
beforeEach(() => {
	vi.stubGlobal('fetch', answer);
	answer.mockImplementation(() => Promise.resolve(fileOf(entries)));
});

function fileOf(entries: readonly SearchEntry[], fileCount = 1): Response {
	const index = new MiniSearch<SearchEntry>(searchOptions);
	index.addAll(entries);
	return Response.json({ ...index.toJSON(), fileCount });
}
afterEach(() => {
	vi.unstubAllGlobals();
	answer.mockReset();
});

function box() {
	const hover = new Hover();
	return { hover, search: new SearchBox(hover) };
}

async function typed(query: string) {
	const made = box();
	made.search.type(query);
	await made.search.load();
	return made;
}

describe('the index', () => {
	it('is fetched once, when the field is first used', async () => {
		const { search } = box();
		expect(answer).not.toHaveBeenCalled();
		search.open();
		search.type('mill');
		await search.load();
		expect(answer).toHaveBeenCalledOnce();
		expect(search.isReady).toBe(true);
	});

	it('of several files answers from the first, and says so till all are there', async () => {
		let bring: (file: Response) => void = () => undefined;
		const second = new Promise<Response>((resolve) => (bring = resolve));
		answer.mockResolvedValueOnce(fileOf(harbours, 2)).mockReturnValueOnce(second);
		const { search } = box();
		search.type('mill');
		await vi.waitFor(() => expect(search.isReady).toBe(true));
		expect([search.hasMore, search.isWaiting]).toEqual([true, true]);
		search.type('harbour');
		expect([search.hasMore, search.isWaiting]).toEqual([true, false]);
		bring(fileOf(entries.slice(harbours.length), 2));
		await search.load();
		search.type('mill');
		expect([search.hasMore, search.answer?.count]).toEqual([false, 1]);
		expect(answer.mock.calls.map(([path]) => path)).toEqual(['/geodata/search/1.json', '/geodata/search/2.json']);
	});

	it('keeps what it has where another file does not come, till the reader asks again', async () => {
		answer.mockResolvedValueOnce(fileOf(harbours, 2)).mockResolvedValueOnce(new Response('', { status: 503 }));
		const { search } = await typed('harbour');
		expect([search.hasFailed, search.isReady, search.isWaiting]).toEqual([true, true, false]);
		expect(search.answer?.count).toBe(harbours.length);
		answer.mockResolvedValueOnce(fileOf(harbours, 2)).mockResolvedValueOnce(fileOf(entries.slice(harbours.length), 2));
		search.retry();
		await search.load();
		expect([search.hasFailed, search.hasMore]).toEqual([false, false]);
	});

	it('that did not come is asked for again only by the reader', async () => {
		answer.mockResolvedValueOnce(new Response('', { status: 503 }));
		const { search } = await typed('mill');
		expect([search.hasFailed, search.isReady]).toEqual([true, false]);
		search.type('mil');
		expect(answer).toHaveBeenCalledOnce();
		search.retry();
		await search.load();
		expect([search.hasFailed, search.isReady]).toEqual([false, true]);
	});
});

describe('the rows', () => {
	it('are none for an empty query, and the one that Enter takes is the best', async () => {
		const { search } = await typed('  ');
		expect(search.answer).toBeUndefined();
		expect(search.rows).toEqual([]);
		search.type('mill');
		expect(search.active?.id).toBe('found-mill');
	});

	it('begin with a position where the query is one', async () => {
		const { search } = await typed('41.5, 45.25');
		expect(search.rows).toEqual([{ id: 'found-position', position: { lat: 41.5, lng: 45.25 } }]);
	});

	it('are eight at most, the last for all the rest, until all are asked for', async () => {
		const { search } = await typed('harbour');
		expect(search.rows).toHaveLength(8);
		expect(search.rows.at(-1)).toEqual({ id: 'found-all', all: harbours.length });
		const before = search.rows.map(({ id }) => id);
		search.showAll();
		expect(search.rows).toHaveLength(harbours.length);
		expect(search.active?.id).toBe(search.rows.find(({ id }) => !before.includes(id))?.id);
		search.type('harbou');
		expect(search.rows).toHaveLength(8);
	});
});

describe('the arrow keys', () => {
	it('go from the field through every row and back to the field, both ways', async () => {
		const { search } = await typed('harbour');
		const ids = search.rows.map(({ id }) => id);
		const walk = (by: 1 | -1) =>
			[...ids, 'field'].map(() => {
				search.move(by);
				return search.activeId;
			});
		expect(walk(1)).toEqual([...ids, undefined]);
		expect(walk(-1)).toEqual([...ids.toReversed(), undefined]);
	});

	it('light up on the map what a row stands for, one at a time', async () => {
		const { search, hover } = await typed('mill');
		search.move(1);
		expect(hover.current).toEqual({ kind: 'node', id: 'mill-stop', item: 'corridors/north' });
		search.type('dam');
		expect(hover.current).toBeUndefined();
		search.move(1);
		expect(hover.current).toEqual({ kind: 'item', id: 'places/dam' });
		search.close();
		expect(hover.current).toBeUndefined();
	});
});

describe('opening and closing', () => {
	it('clearing closes, and the next query begins anew', async () => {
		const { search } = await typed('harbour');
		search.showAll();
		search.clear();
		expect([search.query, search.isOpen, search.rows]).toEqual(['', false, []]);
		search.type('harbour');
		expect(search.rows).toHaveLength(8);
	});
});
