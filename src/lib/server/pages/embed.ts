import { error, redirect } from '@sveltejs/kit';
import { excerptsAbout, itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import type { EmbedCard, EmbedExcerpt } from '#lib/page-data/embed-card.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import { isItemId, itemKindOf } from '#lib/atlas/item.ts';
import type { Place } from '#lib/atlas/place.ts';
import { markSegments } from '#lib/atlas/segments.ts';
import type { ItemId, ItemKind } from '#lib/atlas/vocabulary.ts';
import { isAsked } from './asked-pages.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { byline, excerptCard } from './cards.ts';
import { eventCard, placeCard } from './items.ts';
import { selectionOf } from './selection.ts';

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
	if (!isItemId(path) || !atlas.itemById.has(path)) {
		const target = isItemId(path) && atlas.aliases.get(path);
		if (target) redirect(308, `/embed/${target}`);
		error(404, 'The atlas has no such page');
	}
	const { name } = itemOf(atlas, path);
	return {
		card: embedCard(atlas, path),
		selection: selectionOf(atlas, path),
		head: {
			title: `${name} · ${atlas.title}`,
			description: `${name} on the map, with words about it, for other sites.`
		}
	};
}

export function embedCard(atlas: Atlas, id: ItemId): EmbedCard {
	const excerpts = excerptsAbout(atlas, id);
	const firsts = atlas.documents.flatMap(
		(document) => excerpts.find((excerpt) => excerpt.document === document.id) ?? []
	);
	const held = itemKindOf(id) === 'documents' ? excerpts : firsts;
	return {
		id,
		name: itemOf(atlas, id).name,
		kind: kindInWords(atlas, id),
		firstIds: firsts.map((excerpt) => excerpt.id),
		excerpts: held.map((excerpt): EmbedExcerpt => {
			const { segments, document, section } = excerptCard(atlas, excerpt);
			return {
				id: excerpt.id,
				runs: markSegments(segments, id),
				document,
				byline: byline(itemOf(atlas, document.id) as SourceDocument),
				section
			};
		}),
		excerptCount: excerpts.length
	};
}

function kindInWords(atlas: Atlas, id: ItemId): string {
	const item = itemOf(atlas, id);
	const kind = itemKindOf(id);
	switch (kind) {
		case 'corridors':
			return 'Corridor';
		case 'countries':
			return 'Country';
		case 'places':
			return placeCard(atlas, item as Place).kind;
		case 'events':
			return eventCard(atlas, item as AtlasEvent).kind;
		case 'documents':
			return (item as SourceDocument).kind;
		default:
			return kind satisfies never;
	}
}
