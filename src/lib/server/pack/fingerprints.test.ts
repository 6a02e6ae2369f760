import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExcerpts } from '#lib/quotation/check-excerpts.ts';
import { greatestShare, sealOfExcerpt, sealOfFingerprint } from '#lib/quotation/fingerprint.ts';
import { normalForm, wordsOf } from '#lib/text/normal-form.ts';
import { changed, changes } from '../../../../tests/arbitraries/texts.ts';
import { checkPack } from './load-atlas.ts';
import { hashOf } from './sha256-node.ts';
import { parsePack } from './parse-pack.ts';
import { readPack } from './read-pack.ts';

const directory = 'geodata';
const files = readPack(directory);
const { pack } = parsePack(files);
const { atlas } = checkPack(directory);
const documents = [...pack.documents].map(([folder, { sections }]) => {
	const fingerprint = pack.fingerprints.get(folder);
	const excerpts = pack.excerpts.get(folder)?.excerpts;
	if (!fingerprint || !excerpts) throw new Error(`${folder} is not whole`);
	return { folder, sections, fingerprint, excerpts };
});
const all = documents.flatMap((document) => document.excerpts.map((_, index) => ({ document, index })));

describe('the excerpts of the pack', () => {
	it.each(documents)('are proven in $folder', ({ fingerprint, sections, excerpts }) => {
		expect(checkExcerpts(fingerprint, sections, excerpts, hashOf)).toEqual([]);
	});

	it('are refused after any change of one character', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), changes, ({ document, index }, change) => {
				const { fingerprint, sections, excerpts } = document;
				const exact = changed(excerpts[index]?.exact ?? '', change);
				fc.pre(exact !== undefined);
				const entries = excerpts.map((excerpt, at) => (at === index ? { ...excerpt, exact: exact ?? '' } : excerpt));
				const unproven = checkExcerpts(fingerprint, sections, entries, hashOf);
				expect(unproven.filter(({ excerpt }) => excerpt === excerpts[index]?.id)).toHaveLength(1);
			}),
			{ numRuns: 1000 }
		);
	});

	it('are at most a third of each document', () => {
		expect(atlas.documents.length).toBeGreaterThanOrEqual(2);
		for (const { quoted, fingerprint } of atlas.documents) {
			expect(quoted.share).toBe(quoted.wordCount / fingerprint.wordCount);
			expect(quoted.share).toBeGreaterThan(0);
			expect(quoted.share).toBeLessThanOrEqual(greatestShare);
		}
	});

	it('have their place on the domain', () => {
		for (const { exact, words, characters } of atlas.excerpts) {
			expect(words.last - words.first + 1).toBe(wordsOf(exact).length);
			expect(characters.end - characters.start).toBe(Array.from(exact).length);
		}
	});
});

/** Whoever has the repository has these words, and any list of common ones. */
const commonWords = `the of and a to in is was he for it with as his on be at by i this had not are but from or have an
they which one you were her all she there would their we him been has when who will more no if out so said what up its
about into than them can only other new some could time these two may then do first any my now such like our over man me
even most made after also did many before must through back years where much your way well down should because each just
those people how too little state good very make world still own see men work long get here between both life being under
never day same another know while last might us great old year off come since against go came right used take three also
war government military political power influence region country security forces conflict peace president relations
tensions sanctions trade export gas oil transport corridor route Russian Azerbaijani Armenian Turkish Moscow Baku Kremlin
Putin Aliyev Russia’s Azerbaijan’s Ukraine’s however meanwhile especially despite although during among within without
toward across around`.split(/\s+/);

describe('an attack on the committed fingerprints', () => {
	const hashes = new Map<string, string>();
	for (const { folder } of documents) {
		const text = readFileSync(`${directory}/documents/${folder}/fingerprint.json`, 'utf8');
		for (const [hash] of text.matchAll(/[0-9a-f]{32,}/gi)) hashes.set(hash, folder);
	}
	const shown = new Set(
		documents.flatMap(({ excerpts }) => excerpts.flatMap(({ exact }) => [exact, normalForm(exact)]))
	);

	it('meets hashes of whole documents, of whole excerpts, and of what the fingerprint itself shows', () => {
		const explained = documents.flatMap(({ fingerprint, excerpts }) => [
			fingerprint.sha256,
			fingerprint.normalSha256,
			sealOfFingerprint(fingerprint, hashOf),
			...excerpts.flatMap((excerpt, index) => {
				const print = fingerprint.excerpts[index];
				return [
					hashOf(excerpt.exact),
					hashOf(normalForm(excerpt.exact)),
					print ? sealOfExcerpt(excerpt, print, hashOf) : ''
				];
			})
		]);
		expect([...hashes.keys()].sort()).toEqual([...new Set(explained)].sort());
	});

	it('holds nothing beside hashes, numbers and ids', () => {
		const ids = new Set(documents.flatMap(({ sections, excerpts }) => [...sections, ...excerpts].map(({ id }) => id)));
		for (const { fingerprint } of documents) {
			const words = JSON.stringify(fingerprint).match(/"[^"]*"/g) ?? [];
			const keys = '"id" "words" "characters" "sha256" "normalSha256" "seal" "sections" "excerpts" "wordCount"'.split(
				' '
			);
			const others = words.filter(
				(word) => !keys.includes(word) && !hashes.has(word.slice(1, -1)) && !ids.has(word.slice(1, -1))
			);
			expect(others).toEqual([]);
		}
	});

	// That nothing else was hashed is shown above; this tries it as somebody would who has only the repository.
	it('recovers no run of words but the excerpts: from their own words, and one guessed beside them', () => {
		const found = new Set<string>();
		const guess = (text: string) => {
			if (hashes.has(hashOf(text))) found.add(text);
		};
		const excerptWords = documents.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact.split(/\s+/u)));
		const vocabulary = [...new Set([...commonWords, ...excerptWords.flat()])];
		expect(vocabulary.length).toBeGreaterThan(600);
		for (const words of excerptWords) {
			for (let start = 0; start < words.length; start++) {
				for (let end = start + 1; end <= words.length; end++) guess(words.slice(start, end).join(' '));
			}
			const whole = words.join(' ');
			for (const word of vocabulary) {
				guess(`${whole} ${word}`);
				guess(`${word} ${whole}`);
			}
		}
		for (const word of vocabulary) guess(word);
		for (const one of commonWords) for (const other of commonWords) guess(`${one} ${other}`);
		expect([...found].filter((text) => !shown.has(text))).toEqual([]);
		expect(found.size).toBeGreaterThan(0);
	});
});
