import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt, Mention } from '#lib/atlas/excerpt.ts';
import { readWhen } from '#lib/text/when.ts';
import { findWords } from '#lib/text/find-words.ts';
import { slugOf, type Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { excerptPlaces, linkFingerprint, nowhere, unproven } from './fingerprints.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { DocumentFile } from '#lib/server/pack/schema/document-file.ts';
import type { ExcerptsFile } from '#lib/server/pack/schema/excerpts-file.ts';

type ExcerptEntry = ExcerptsFile['excerpts'][number];

export function linkDocuments(pack: ParsedPack, order: readonly string[], report: Report): SourceDocument[] {
	for (const folder of pack.excerpts.keys()) {
		if (!pack.documents.has(folder)) {
			report(
				`documents/${folder}/excerpts.json`,
				'',
				'has no readable document.json beside it',
				'Write one, mend it, or remove the excerpts'
			);
		}
	}
	return order.flatMap((folder): SourceDocument[] => {
		const file = pack.documents.get(folder);
		if (!file) return [];
		const path = `documents/${folder}/document.json`;
		if (file.id !== folder) report(path, 'id', `is "${file.id}" in the folder "${folder}"`, 'Give both the same name');
		if (file.date && file.dateInference) {
			report(path, 'dateInference', 'stands beside a date', 'Only a document that bears no date is dated by us');
		}
		if (file.when && (file.date || !file.dateInference)) {
			const message = file.date ? 'stands beside a date' : 'has no dateInference';
			report(path, 'when', message, 'Only a document that we have dated needs it: give the reason, or remove it');
		}
		if (!pack.excerpts.has(folder)) {
			report(`documents/${folder}/excerpts.json`, '', 'is missing', 'A document is shown by its excerpts');
		}
		const sectionIds = file.sections.map(({ id }) => id);
		for (const [index, section] of file.sections.entries()) {
			if (sectionIds.indexOf(section.id) !== index) {
				report(path, `sections[${index}].id`, `"${section.id}" stands twice`, 'Give each section an id of its own');
			}
			if (!section.heading && !section.label) {
				report(
					path,
					`sections[${index}]`,
					'has neither heading nor label',
					'Give a section without heading a label in your words'
				);
			}
		}
		const { kind: documentKind, ...rest } = file;
		const { fingerprint, quoted, sectionWords } = linkFingerprint(pack, folder, report);
		return [
			{
				...rest,
				kind: 'documents',
				documentKind,
				id: `documents/${folder}`,
				name: file.title,
				nameInText: file.nameInText ?? file.shortTitle,
				writtenBy: writtenBy(file),
				otherNames: [file.shortTitle],
				sections: file.sections.map((section) => ({ ...section, words: sectionWords.get(section.id) ?? nowhere })),
				fingerprint,
				quoted,
				notOnMap: pack.notOnMap.get(folder)?.groups ?? []
			}
		];
	});
}

/** The last day on which it can have been written. */
function writtenBy({ date, when = date }: DocumentFile): string | undefined {
	return when && readWhen(when)?.last;
}

/** Excerpts by document, in the order of the text, with the words of each mention found in the quotation. */
export function linkExcerpts(
	pack: ParsedPack,
	documents: readonly SourceDocument[],
	itemById: ReadonlyMap<ItemId, Item>,
	report: Report
): Excerpt[] {
	const ids = new Set<string>();
	return documents.flatMap((document) => {
		const path = `${document.id}/excerpts.json`;
		const folder = slugOf(document.id);
		const entries = pack.excerpts.get(folder)?.excerpts ?? [];
		const places = excerptPlaces(pack, folder);
		let last = 0;
		return entries.map((entry, index): Excerpt => {
			const place = `excerpts[${index}] ${entry.id}`;
			if (ids.has(entry.id))
				report(path, place, 'has the id of another excerpt', 'Ids are unique across all documents');
			ids.add(entry.id);
			const section = document.sections.findIndex(({ id }) => id === entry.section);
			if (section < 0) report(path, `${place}.section`, `no section "${entry.section}"`, 'Use an id of document.json');
			else if (section < last)
				report(path, place, 'stands after an excerpt of a later section', 'Keep the order of the text');
			last = Math.max(last, section);
			return {
				...entry,
				...(places.get(entry.id) ?? unproven),
				document,
				section: document.sections[section] ?? { id: entry.section, words: nowhere },
				about: linkMentions(entry, itemById, path, place, report)
			};
		});
	});
}

function linkMentions(
	entry: ExcerptEntry,
	itemById: ReadonlyMap<ItemId, Item>,
	path: string,
	place: string,
	report: Report
): Mention[] {
	const seen = new Set<ItemId>();
	return entry.about.flatMap((mention, index): Mention[] => {
		const { item: id, words = [], because } = typeof mention === 'string' ? { item: mention } : mention;
		const where = `${place}.about[${index}]`;
		const item = itemById.get(id);
		if (!item || item.kind === 'documents') {
			report(path, where, `no item "${id}"`, 'Name a corridor, place, event or country of the pack');
			return [];
		}
		if (seen.has(id)) report(path, where, `"${id}" stands twice`, 'Name an item once');
		seen.add(id);
		for (const given of words) {
			if (findWords(entry.exact, given).length === 0) {
				report(path, `${where}.words`, `"${given}" does not stand in the quotation`, 'Copy the words from `exact`');
			}
		}
		const names = [item.name, ...item.otherNames].filter((name) => findWords(entry.exact, name).length > 0);
		if (names.length + words.length === 0 && !because) {
			report(
				path,
				where,
				`the quotation holds no name of "${id}"`,
				'Give `words` that mean it, or say why in `because`'
			);
		}
		return [{ item, words: [...names, ...words], because }];
	});
}
