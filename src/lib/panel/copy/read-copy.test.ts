import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#lib/quotation/fingerprint.ts';
import { makeFingerprint } from '#lib/quotation/make-fingerprint.ts';
import { readCopy, type KnownDocument } from './read-copy.ts';
import { normalForm } from '#lib/text/normal-form.ts';
import { sha256 } from '#lib/text/sha256.ts';
import { recopied, texts } from '../../../../tests/arbitraries/texts.ts';

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const text = `Opening
The line leaves Baku for “лапша\u00a0на\u00a0уши”. It is slow.

The Winter
A bridge fell near Cafe\u0301 №\u00a05. Since then all has been quiet.`;
const sections = [
	{ id: 'opening', heading: 'Opening' },
	{ id: 'winter', heading: 'The Winter' }
];
const excerpts = [
	{ id: 'line', section: 'opening', exact: 'The line leaves Baku for “лапша\u00a0на\u00a0уши”.' },
	{ id: 'bridge', section: 'winter', exact: 'A bridge fell near Cafe\u0301 №\u00a05.' }
];
const { fingerprint } = makeFingerprint(text, sections, excerpts, new Map(), hash);
const known: KnownDocument = {
	fingerprint,
	excerpts: excerpts.map((excerpt, index) => ({
		...excerpt,
		words: rangeOf(fingerprint.excerpts[index]?.words ?? [0, 0])
	}))
};

describe('sha256', () => {
	it('hashes as the build does', async () => {
		await fc.assert(
			fc.asyncProperty(texts, async (some) => {
				expect(await sha256(some)).toBe(hash(some));
			}),
			{ numRuns: 100 }
		);
	});
});

describe('readCopy', () => {
	it('knows the same text, and where excerpts stand in it', async () => {
		const copy = await readCopy(text, known);
		expect(copy).toMatchObject({ edition: 'same', isToTheLetter: true, wordCount: 27 });
		if (copy.edition !== 'same') return;
		expect(copy.places.map(({ start, end }) => text.slice(start, end))).toEqual(excerpts.map(({ exact }) => exact));
		expect(copy.places.every(({ movedBy }) => movedBy === 0)).toBe(true);
	});

	it('knows it after a clipboard has changed white space, quotation marks and composition', async () => {
		const pasted = recopied(text);
		const copy = await readCopy(pasted, known);
		expect(copy).toMatchObject({ edition: 'same', isToTheLetter: false });
		if (copy.edition !== 'same') return;
		expect(copy.places.map(({ id, words }) => ({ id, words }))).toEqual(
			known.excerpts.map(({ id, words }) => ({ id, words }))
		);
		const [place] = copy.places;
		expect(normalForm(pasted.slice(place?.start, place?.end))).toMatch(/^The line leaves.*"\.$/);
		expect(pasted.slice(place?.start, place?.end)).toMatch(/^T.*\.$/s);
	});

	it('says which excerpts another edition holds, where they moved, and which it has not', async () => {
		const other = text.replace('It is slow.', 'It is slow, and nobody minds.').replace('Baku', 'Bakı');
		expect(await readCopy(other, known)).toEqual({
			edition: 'other',
			wordCount: 30,
			places: [
				{ id: 'bridge', start: expect.any(Number), end: expect.any(Number), words: { first: 18, last: 24 }, movedBy: 3 }
			],
			missing: ['line'],
			near: [{ id: 'line', how: 'words', words: 'The line leaves Bakı for “лапша\u00a0на\u00a0уши”.' }],
			ambiguous: []
		});
	});

	it('says when an excerpt stands in another edition twice', async () => {
		const copy = await readCopy(`${text} ${excerpts[0]?.exact}`, known);
		expect(copy).toMatchObject({ edition: 'other', ambiguous: ['line'], missing: [] });
	});

	it.each([
		['a soft hyphen', 'A brid\u00adge fell near Cafe\u0301 №\u00a05.'],
		['a zero-width space', 'A bridge\u200b fell near Cafe\u0301 №\u00a05.']
	])('finds an excerpt through %s', async (_what, words) => {
		expect(await readCopy(words, known)).toMatchObject({ edition: 'other', places: [{ id: 'bridge' }] });
	});

	it.each([
		['a word broken at the end of a line', 'A bridge fell near Ca-\nfé №\u00a05.', 'letters'],
		['another apostrophe', 'A bridge´ fell near Café №\u00a05.', 'letters'],
		['an apostrophe that counts as a letter', 'A bridge\u02bc fell near Café №\u00a05.', 'letters'],
		['a running head between', 'A bridge fell 12 NOTES near Café №\u00a05.', 'words']
	])('says that a text is nearly there with %s', async (_what, words, how) => {
		const copy = await readCopy(words, known);
		expect(copy).toMatchObject({ edition: 'none', near: [{ id: 'bridge', how }] });
	});

	it('does not take another text for an edition', async () => {
		expect(await readCopy('Quite another text.', known)).toEqual({ edition: 'none', wordCount: 3, near: [] });
		expect(await readCopy('', known)).toEqual({ edition: 'none', wordCount: 0, near: [] });
	});

	it('says what is wrong with what is no text', async () => {
		await expect(readCopy('\ufffd\0'.repeat(1000), known)).rejects.toThrow(/plain text/);
	});
});
