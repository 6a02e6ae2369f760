import { excerptsAbout, itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import { legsOf, nodesOf, type Corridor } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { Excerpt } from '#lib/atlas/document.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import { boundsAt, boundsOf } from '#lib/geometry/bounds.ts';
import { joinFocus, type Focus, type Selection } from '#lib/page-data/focus.ts';
import { itemKindOf, slugOf } from '#lib/atlas/item.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { lineIdsOf } from '#lib/server/map/lines.ts';
import { pointFromTiles } from '#lib/server/map/place-tiles.ts';

/** Where an item is on the map and which features are its own. */
export function focusOf(atlas: Atlas, id: ItemId): Focus {
	const item = itemOf(atlas, id);
	const kind = itemKindOf(id);
	switch (kind) {
		case 'corridors': {
			const corridor = item as Corridor;
			const legs = legsOf(corridor);
			return {
				...nowhere(atlas),
				bounds: boundsOf(legs.flatMap(({ coordinates }) => coordinates)) ?? nowhere(atlas).bounds,
				lines: [...new Set(legs.flatMap((leg) => lineIdsOf(atlas, id, leg)))]
			};
		}
		case 'places': {
			const other = pointFromTiles(atlas, id);
			return {
				...nowhere(atlas),
				bounds: boundsAt((item as Place).position),
				points: [id],
				...(other ? { others: [other] } : {})
			};
		}
		case 'countries': {
			const { bounds, iso } = item as Country;
			return { ...nowhere(atlas), bounds, countries: [iso] };
		}
		case 'events':
			return focusOfEvent(atlas, item as AtlasEvent);
		case 'documents':
			return joinFocus(excerptsAbout(atlas, id).flatMap((excerpt) => regional(atlas, excerpt))) ?? nowhere(atlas);
		default:
			return kind satisfies never;
	}
}

function focusOfEvent(atlas: Atlas, event: AtlasEvent): Focus {
	const lines = event.parts.filter(({ geometry }) => geometry.type === 'LineString');
	const extent = [
		...event.positions,
		...event.parts.flatMap(({ geometry }) =>
			geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
		)
	];
	return {
		bounds: boundsOf(extent) ?? nowhere(atlas).bounds,
		lines: lines.map((part) => `${slugOf(event.id)}/${part.id}`),
		points: event.positions.map((_, index) => (index === 0 ? event.id : `${event.id}/${index}`)),
		countries: event.at.flatMap((id) => (itemKindOf(id) === 'countries' ? [(itemOf(atlas, id) as Country).iso] : []))
	};
}

/** What a page about one item shows: the item, and what `leg` and `node` in its address can single out. */
export function selectionOf(atlas: Atlas, id: ItemId): Selection {
	const parts: Record<string, Focus> = {};
	const kind = itemKindOf(id);
	if (kind === 'corridors') {
		const corridor = itemOf(atlas, id) as Corridor;
		for (const leg of legsOf(corridor)) {
			parts[`leg:${leg.id}`] = {
				...nowhere(atlas),
				bounds: boundsOf(leg.coordinates) ?? boundsAt(leg.from.position),
				lines: lineIdsOf(atlas, id, leg)
			};
		}
		for (const node of nodesOf(corridor)) {
			parts[`node:${node.id}`] = {
				...nowhere(atlas),
				bounds: boundsAt(node.position),
				points: [`nodes/${node.id}`]
			};
		}
	}
	if (kind === 'documents') {
		const firstExcerpt: Partial<Record<ItemId, string>> = {};
		for (const excerpt of excerptsAbout(atlas, id)) {
			parts[`excerpt:${excerpt.id}`] = focusOfExcerpt(atlas, excerpt);
			for (const { item } of excerpt.about) firstExcerpt[item] ??= excerpt.id;
		}
		return { whole: nowhere(atlas), parts, reading: { document: id, firstExcerpt } };
	}
	return { whole: focusOf(atlas, id), parts };
}

/** Everything an excerpt speaks of. The camera looks at what is pinned; countries are looked at only for want of that. */
function focusOfExcerpt(atlas: Atlas, excerpt: Excerpt): Focus {
	const all = excerpt.about.map(({ item }) => focusOf(atlas, item));
	const pinned = regional(atlas, excerpt);
	const joined = joinFocus(all) ?? nowhere(atlas);
	return { ...joined, bounds: joinFocus(pinned)?.bounds ?? joined.bounds };
}

function regional(atlas: Atlas, excerpt: Excerpt): Focus[] {
	return excerpt.about.filter(({ item }) => itemKindOf(item) !== 'countries').map(({ item }) => focusOf(atlas, item));
}

/** Nothing in particular: the region that the atlas opens on. */
function nowhere(atlas: Atlas): Focus {
	return { bounds: boundsAt(atlas.view.center), lines: [], points: [], countries: [] };
}
