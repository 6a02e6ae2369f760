import type { Atlas } from '#lib/atlas/atlas.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import { once } from '#lib/memo/once.ts';
import type { QuotedDocument } from '#lib/page-data/quotations.ts';
import { light } from '#lib/palette/light.ts';
import { dateInWords } from '#lib/text/dates.ts';

/** The letters by which quotations of a document are numbered: as few of its short title as tell it from the others. */
export const documentLetters = once(({ documents }: Atlas): ReadonlyMap<SourceDocument, string> => {
	const used = new Set<string>();
	return new Map(
		documents.map((document, index): [SourceDocument, string] => {
			const [first = 'D', second = ''] = document.shortTitle.replace(/[^\p{L}]/gu, '');
			const letter = first.toUpperCase();
			// A number follows, so a number of the document needs an end of its own.
			const free = [letter, letter + second.toLowerCase()].find((sign) => !used.has(sign)) ?? `${letter}${index + 1}.`;
			used.add(free);
			return [document, free];
		})
	);
});

export function quotedDocument(atlas: Atlas, document: SourceDocument): QuotedDocument {
	const { id, shortTitle, nameInText } = document;
	return {
		id,
		name: shortTitle,
		nameInText,
		tint: tints(atlas).get(document) ?? 0,
		language: document.language,
		date: shortDateOf(document),
		knownFrom: saidFrom([{ document }])
	};
}

/** The date of a document where there is little room, if it has one. */
export function shortDateOf({ date, shortDate }: SourceDocument): string | undefined {
	return shortDate ?? (date && dateInWords(date));
}

const tints = once(
	({ documents }: Atlas): ReadonlyMap<SourceDocument, number> =>
		new Map(
			documents.map(
				(document, index) => [document, index % light.tints.length] // they begin again
			)
		)
);
