import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExcerpts } from './check-excerpts.ts';
import type { ExcerptEntry, Fingerprint, Hash } from './fingerprint.ts';
import { makeFingerprint } from './make-fingerprint.ts';
import { changed, changes } from '../../../tests/arbitraries/texts.ts';

const hash: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

const text = `A Letter

Opening
You ask me “what became” of our railway, and I gladly answer. The line leaves Baku for лапша\u00a0на\u00a0уши. It is
slow, and no one minds; it never was otherwise, as far as anyone can say.

The Winter
A bridge fell: «the old one», near Cafe\u0301 №\u00a05. Since then all has been quiet, and the trains, such as they are,
run when they please. Nobody has asked for more, and nobody will. Ask again in spring, when there will be more to tell
than there is today.
`;
const sections = [{ id: 'head' }, { id: 'opening', heading: 'Opening' }, { id: 'winter', heading: 'The Winter' }];
const excerpts: ExcerptEntry[] = [
	{ id: 'asked', section: 'opening', exact: 'You ask me “what became” of our railway' },
	{ id: 'line', section: 'opening', exact: 'The line leaves Baku for лапша\u00a0на\u00a0уши.' },
	{ id: 'bridge', section: 'winter', exact: 'A bridge fell: «the old one», near Cafe\u0301 №\u00a05.' }
];
const made = makeFingerprint(text, sections, excerpts, new Map(), hash);
const { fingerprint } = made;

function check(entries: readonly ExcerptEntry[], print: Fingerprint = fingerprint) {
	return checkExcerpts(print, sections, entries, hash);
}

/** The excerpts with one of them changed. */
function with1(index: number, change: Partial<ExcerptEntry>): ExcerptEntry[] {
	return excerpts.map((excerpt, at) => (at === index ? { ...excerpt, ...change } : excerpt));
}

describe('makeFingerprint', () => {
	it('proves excerpts that stand in the text', () => {
		expect(made.unproven).toEqual([]);
		expect(check(excerpts)).toEqual([]);
	});

	it('counts words from 1 and characters from 0', () => {
		expect(fingerprint.excerpts[0]?.words).toEqual([4, 11]);
		expect(fingerprint.excerpts[0]?.characters).toEqual([18, 57]);
		expect(fingerprint.sections.map(({ words }) => words)).toEqual([
			[1, 2],
			[3, 40],
			[41, 92]
		]);
	});

	it.each([
		['words that stand nowhere', { exact: 'You asked me' }, /does not stand/],
		['words that stand twice', { exact: 'The' }, /stands 2 times/],
		['words in straight marks', { exact: 'You ask me "what became" of our railway' }, /other white space/]
	])('does not prove %s', (_what, change, message) => {
		const { unproven } = makeFingerprint(text, sections, with1(0, change), new Map(), hash);
		expect(unproven).toEqual([
			{ excerpt: 'asked', message: expect.stringMatching(message), remedy: expect.stringMatching(/\S/) }
		]);
	});

	it('asks where a section without heading begins', () => {
		const unheaded = [...sections, { id: 'closing' }];
		expect(makeFingerprint(text, unheaded, [], new Map(), hash).unproven).toMatchObject([{ section: 'closing' }]);
		const begun = makeFingerprint(text, unheaded, [], new Map([['closing', 60]]), hash);
		expect(begun.unproven).toEqual([]);
		expect(begun.fingerprint.sections.at(-1)).toEqual({ id: 'closing', words: [60, 92] });
	});

	it('misses a heading that stands on no line of its own', () => {
		const other = [...sections, { id: 'quiet', heading: 'Since then' }];
		expect(makeFingerprint(text, other, [], new Map(), hash).unproven).toMatchObject([{ section: 'quiet' }]);
	});
});

describe('checkExcerpts', () => {
	it('refuses any single changed character, without the text', () => {
		fc.assert(
			fc.property(fc.nat({ max: excerpts.length - 1 }), changes, (index, change) => {
				const exact = changed(excerpts[index]?.exact ?? '', change);
				fc.pre(exact !== undefined);
				const unproven = check(with1(index, { exact: exact ?? '' }));
				expect(unproven.filter(({ excerpt }) => excerpt === excerpts[index]?.id)).toHaveLength(1);
			}),
			{ numRuns: 1000 }
		);
	});

	it('says when only marks or white space were changed', () => {
		const [problem] = check(with1(1, { exact: 'The line leaves Baku for лапша на уши.' }));
		expect(problem?.message).toMatch(/has the words, but not the white space/);
	});

	it('refuses any number of the fingerprint changed by hand', () => {
		const paths = [
			...fingerprint.excerpts.flatMap((_, index) => [
				['excerpts', index, 'words', 0],
				['excerpts', index, 'words', 1],
				['excerpts', index, 'characters', 0],
				['excerpts', index, 'characters', 1]
			]),
			...fingerprint.sections.flatMap((_, index) => [
				['sections', index, 'words', 0],
				['sections', index, 'words', 1]
			]),
			['wordCount']
		];
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.integer({ min: -3, max: 40 }), (path, by) => {
				fc.pre(by !== 0);
				const copy = structuredClone(fingerprint);
				let parent: Record<string | number, unknown> = copy as never;
				for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
				const last = path.at(-1) ?? '';
				parent[last] = (parent[last] as number) + by;
				expect(check(excerpts, copy)).not.toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		['moved as a whole', (print: Fingerprint) => shift(print, 1), /was moved/],
		['moved onto the one before', (print: Fingerprint) => shift(print, -9), /overlaps "asked"/],
		['moved before the one before', (print: Fingerprint) => shift(print, -21), /stands in the text before "asked"/],
		['moved out of its section', (print: Fingerprint) => shift(print, 20), /outside the section "opening"/]
	])('refuses an excerpt %s', (_how, move, message) => {
		const unproven = check(excerpts, move(fingerprint));
		expect(unproven).toContainEqual({
			excerpt: 'line',
			message: expect.stringMatching(message),
			remedy: expect.stringMatching(/\S/)
		});
	});

	it.each([
		['given to another section', with1(1, { section: 'winter' }), 'line', /outside the section "winter"/],
		['never proven', [...excerpts, { id: 'new', section: 'winter', exact: 'quiet' }], 'new', /never proven/],
		['under another id', with1(2, { id: 'span' }), 'span', /never proven/],
		['with another prefix', with1(1, { prefix: 'answer.' }), 'line', /prefix or suffix/],
		['taken out', excerpts.slice(0, 2), 'bridge', /not among the excerpts/]
	])('refuses an excerpt %s', (_how, entries, excerpt, message) => {
		expect(check(entries)).toContainEqual({
			excerpt,
			message: expect.stringMatching(message),
			remedy: expect.stringMatching(/\S/)
		});
	});

	it('refuses excerpts out of order', () => {
		const unproven = check([excerpts[1], excerpts[0], excerpts[2]].filter((entry) => entry !== undefined));
		expect(unproven).toMatchObject([{ excerpt: 'asked', message: 'stands in the text before "line"' }]);
	});

	it('refuses more than a third', () => {
		const long = 'Since then all has been quiet, and the trains, such as they are,\nrun when they please.';
		const many = [...excerpts, { id: 'quiet', section: 'winter', exact: long }];
		const { fingerprint: print, unproven } = makeFingerprint(text, sections, many, new Map(), hash);
		expect(unproven).toEqual([]);
		expect(check(many, print)).toEqual([
			{ message: 'quotes 43 of 92 words, more than a third', remedy: expect.stringMatching(/by 13 words/) }
		]);
	});

	it('refuses sections it does not know', () => {
		expect(checkExcerpts(fingerprint, sections.slice(1), excerpts, hash)[0]?.message).toMatch(/knows the sections/);
	});
});

/** The second excerpt that many words further on, in all its numbers. */
function shift(print: Fingerprint, by: number): Fingerprint {
	return {
		...print,
		excerpts: print.excerpts.map((excerpt) =>
			excerpt.id === 'line' ? { ...excerpt, words: [excerpt.words[0] + by, excerpt.words[1] + by] as const } : excerpt
		)
	};
}
