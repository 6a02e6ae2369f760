import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { Section, SourceDocument } from '#lib/atlas/document.ts';
import { slugOf } from '#lib/atlas/item.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { DocumentCard, SectionPart } from '#lib/page-data/cards.ts';
import { wordsOf } from '#lib/text/normal-form.ts';
import { kindWords } from '#lib/words/en/kind.ts';
import { marksOn } from './cards.ts';
import { datedFact } from './dated.ts';
import { shortDateOf } from './document-signs.ts';
import { linkTo, neighboursIn } from './links.ts';
import { readingLink, readingOf } from './readings.ts';
import { excerptCard, leadCard, type Marks } from './quotations.ts';

export function documentCard(atlas: Atlas, document: SourceDocument): DocumentCard {
	const { documentKind, author, dateWords, dateInference, publisher, address, language, revised } = document;
	const { fingerprint, quoted, sections } = document;
	const excerpts = excerptsAbout(atlas, document);
	const marks = marksOn(atlas, document);
	const reading = readingOf(atlas, slugOf(document.id));
	return {
		...linkTo(document),
		knownFrom: saidFrom([{ document }]),
		kind: kindWords.dated(documentKind, shortDateOf(document)),
		lead: leadCard(atlas, document, marks),
		neighbours: neighboursIn(atlas.documents, document),
		document: {
			author,
			writtenBy: document.writtenBy,
			dateWords,
			dateInference: dateInference && datedFact(dateInference),
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
				atlas,
				section,
				excerpts.filter((excerpt) => excerpt.section === section),
				marks
			)
		})),
		excerptCount: excerpts.length,
		reading: reading && readingLink(reading),
		notOnMapCount: document.notOnMap.reduce((sum, { entries }) => sum + entries.length, 0)
	};
}

/** The excerpts of a section, with the words left out around them; the words of its heading are shown as such. */
function partsOf(atlas: Atlas, section: Section, excerpts: readonly Excerpt[], marks: Marks): SectionPart[] {
	const parts: SectionPart[] = [];
	let shown = section.words.first - 1 + wordsOf(section.heading ?? '').length;
	const omitTo = (next: number) => {
		if (next > shown + 1) parts.push({ kind: 'omission', wordCount: next - shown - 1 });
	};
	for (const excerpt of excerpts) {
		omitTo(excerpt.words.first);
		parts.push({ kind: 'excerpt', excerpt: excerptCard(atlas, excerpt, marks) });
		shown = excerpt.words.last;
	}
	omitTo(section.words.last + 1);
	return parts;
}
