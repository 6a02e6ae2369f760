import { checkExcerpts } from '#lib/quotation/check-excerpts.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { countQuoted, rangeOf, type ProofProblem } from '#lib/quotation/fingerprint.ts';
import type { WordRange } from '#lib/quotation/locate-quote.ts';
import { hashOf } from '#lib/server/pack/sha256-node.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';

type ExcerptPlace = Pick<Excerpt, 'words' | 'characters'>;

/** What a document gets from its fingerprint. */
export type Proof = Pick<SourceDocument, 'fingerprint' | 'quoted'> & {
	readonly sectionWords: ReadonlyMap<string, WordRange>;
};

export const nowhere: WordRange = { first: 0, last: 0 };

/** Where an excerpt stands that no fingerprint knows; it has been reported. */
export const unproven: ExcerptPlace = { words: nowhere, characters: { start: 0, end: 0 } };

/** Proves the excerpts of a document by its fingerprint, without its text, and reports what cannot be proven. */
export function linkFingerprint(pack: ParsedPack, folder: string, report: Report): Proof {
	const fingerprint = pack.fingerprints.get(folder);
	const sections = pack.documents.get(folder)?.sections ?? [];
	const excerpts = pack.excerpts.get(folder)?.excerpts;
	const path = `documents/${folder}/fingerprint.json`;
	if (!fingerprint) {
		report(
			path,
			'',
			'is missing or unreadable',
			`Make it from the text: npm run document:add -- <file> --id ${folder}`
		);
	} else if (excerpts) {
		for (const { excerpt, message, remedy } of checkExcerpts(fingerprint, sections, excerpts, hashOf)) {
			const index = excerpts.findIndex(({ id }) => id === excerpt);
			const file = excerpt !== undefined && index >= 0 ? `documents/${folder}/excerpts.json` : path;
			report(file, placeOf(excerpt, index), message, remedy.replace('-- <file>', `-- <file> --id ${folder}`));
		}
	}
	const wordCount = countQuoted(excerpts ?? []);
	const { sha256 = '', normalSha256 = '', wordCount: all = 0 } = fingerprint ?? {};
	return {
		fingerprint: { sha256, normalSha256, wordCount: all },
		quoted: { wordCount, share: all === 0 ? 0 : wordCount / all },
		sectionWords: new Map(fingerprint?.sections.map(({ id, words }) => [id, rangeOf(words)]))
	};
}

/** Where the excerpts of a document stand in its text, by their ids. */
export function excerptPlaces(pack: ParsedPack, folder: string): Map<string, ExcerptPlace> {
	return new Map(
		pack.fingerprints
			.get(folder)
			?.excerpts.map(({ id, words, characters: [start, end] }): [string, ExcerptPlace] => [
				id,
				{ words: rangeOf(words), characters: { start, end } }
			])
	);
}

function placeOf(excerpt: ProofProblem['excerpt'], index: number): string {
	if (excerpt === undefined) return '';
	return index >= 0 ? `excerpts[${index}] ${excerpt}` : `excerpts ${excerpt}`;
}
