import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Section, SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { DocumentCard, SectionPart } from '#lib/page-data/cards.ts';
import { wordsOf } from '#lib/text/normal-form.ts';
import { excerptCard, linkTo } from './cards.ts';

export function documentCard(atlas: Atlas, document: SourceDocument): DocumentCard {
	const { shortTitle, documentKind, author, dateWords, dateInference, publisher, address, language, revised } =
		document;
	const { fingerprint, quoted, sections } = document;
	const excerpts = excerptsAbout(atlas, document);
	return {
		...linkTo(document),
		document: {
			shortTitle,
			kind: documentKind,
			author,
			dateWords,
			dateInference,
			publisher,
			address,
			language,
			revised,
			fingerprint,
			quoted,
			sections
		},
		sections: sections.map((section) => ({
			section,
			parts: partsOf(
				section,
				excerpts.filter((excerpt) => excerpt.section === section)
			)
		})),
		excerptCount: excerpts.length,
		notOnMapCount: document.notOnMap.reduce((sum, { entries }) => sum + entries.length, 0)
	};
}

/** The excerpts of a section, with the words left out around them; the words of its heading are shown as such. */
function partsOf(section: Section, excerpts: readonly Excerpt[]): SectionPart[] {
	const parts: SectionPart[] = [];
	let shown = section.words.first - 1 + wordsOf(section.heading ?? '').length;
	const omitTo = (next: number) => {
		if (next > shown + 1) parts.push({ kind: 'omission', wordCount: next - shown - 1 });
	};
	for (const excerpt of excerpts) {
		omitTo(excerpt.words.first);
		parts.push({ kind: 'excerpt', excerpt: excerptCard(excerpt) });
		shown = excerpt.words.last;
	}
	omitTo(section.words.last + 1);
	return parts;
}
