import { error } from '@sveltejs/kit';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { EmbedCard, EmbedExcerpt } from '#lib/page-data/embed-card.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import { isItemId, itemKindOf, type Item } from '#lib/atlas/item.ts';
import { markSegments, segmentsOf } from '#lib/atlas/segments.ts';
import type { ItemKind } from '#lib/atlas/vocabulary.ts';
import { embedWords } from '#lib/words/en/embed.ts';
import { isAsked } from './asked-pages.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { kindWords } from '#lib/words/en/kind.ts';
import { tieWords } from '#lib/words/en/tie.ts';
import { byline } from './cards.ts';
import { quotedDocument } from './document-signs.ts';
import { layersWithTies } from './layer-entries.ts';
import { leadExcerpts } from './quotations.ts';
import { selectionOf } from './selection.ts';
import { notFoundWords } from '#lib/words/en/not-found.ts';

/** Every address of a frame for other sites, those of old ids included. */
export function embedEntries(): { kind: ItemKind; id: string }[] {
	const atlas = loadAtlas();
	const ids = [...atlas.itemById.keys(), ...atlas.aliases.keys()].filter((id) => isAsked(`/embed/${id}`));
	return ids.map((id) => {
		const kind = itemKindOf(id);
		return { kind, id: id.slice(kind.length + 1) };
	});
}

export function embedPage(path: string) {
	const atlas = loadAtlas();
	const item = isItemId(path) ? atlas.itemById.get(path) : undefined;
	if (!item) error(404, notFoundWords.description);
	return {
		card: embedCard(atlas, item),
		selection: selectionOf(atlas, item),
		...(item.kind === 'ties' ? { layersOn: layersWithTies(atlas) } : {}),
		head: {
			title: `${item.name} · ${atlas.title}`,
			description: embedWords.description(item.name)
		}
	};
}

export function embedCard(atlas: Atlas, item: Item): EmbedCard {
	const excerpts = excerptsAbout(atlas, item);
	const lead = leadExcerpts(atlas, item).filter((excerpt) => excerpts.includes(excerpt));
	/** What the page begins with, where the document is in that; else what it says first. */
	const firsts = atlas.documents.flatMap(
		(document) => [...lead, ...excerpts].find((excerpt) => excerpt.document === document) ?? []
	);
	const held = item.kind === 'documents' ? excerpts : firsts;
	return {
		id: item.id,
		name: item.name,
		kind: kindInWords(item),
		firstIds: firsts.map((excerpt) => excerpt.id),
		excerpts: held.map((excerpt): EmbedExcerpt => {
			const { id, exact, about, document, words } = excerpt;
			return {
				id,
				runs: markSegments(segmentsOf(exact, about), item.id),
				document: quotedDocument(atlas, document),
				byline: byline(document),
				knownFrom: saidFrom([excerpt]),
				words
			};
		}),
		excerptCount: excerpts.length
	};
}

function kindInWords(item: Item): string {
	switch (item.kind) {
		case 'corridors':
			return kindWords.corridor;
		case 'countries':
			return kindWords.country;
		case 'organisations':
			return kindWords.organisation;
		case 'ties':
			return tieWords.kindLine(item.tieKind);
		case 'places':
			return kindWords.places[item.placeKind];
		case 'events':
			return kindWords.events[item.eventKind];
		case 'documents':
			return item.documentKind;
		default:
			return item satisfies never;
	}
}
