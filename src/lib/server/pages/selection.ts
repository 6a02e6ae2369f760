import type { Position } from 'geojson';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Country } from '#lib/atlas/country.ts';
import { legsOf, nodesOf } from '#lib/atlas/corridor.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { boundsAt, boundsOf } from '#lib/geometry/bounds.ts';
import { joinFocus, type Focus, type Selection } from '#lib/page-data/focus.ts';
import { featureId } from '#lib/map-data/feature-id.ts';
import type { Organisation } from '#lib/atlas/organisation.ts';
import { otherEnd, tiesOf } from '#lib/atlas/ties-of.ts';
import { isMapped, tieFocus, tieIdsOnMap } from '#lib/server/map/tie-focus.ts';
import { anchorOf } from '#lib/server/map/tie-lines.ts';
import { slugOf, type Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { lineIdsOf } from '#lib/server/map/lines.ts';
import { partAliasesOf } from './part-aliases.ts';
import { pointFromTiles } from '#lib/server/map/place-tiles.ts';

/** Where an item is on the map and which features are its own. */
export function focusOf(atlas: Atlas, item: Item): Focus {
	switch (item.kind) {
		case 'corridors': {
			const legs = legsOf(item);
			return {
				...nowhere(atlas),
				bounds: boundsOf(legs.flatMap(({ coordinates }) => coordinates)) ?? nowhere(atlas).bounds,
				lines: [...new Set(legs.flatMap((leg) => lineIdsOf(atlas, item, leg)))]
			};
		}
		case 'places': {
			const other = pointFromTiles(atlas, item.id);
			return {
				...nowhere(atlas),
				bounds: boundsAt(item.position),
				points: [featureId({ kind: 'place', place: slugOf(item.id) })],
				...(other ? { others: [other] } : {})
			};
		}
		case 'countries':
			return focusOfCountry(atlas, item);
		case 'organisations':
			return focusOfOrganisation(atlas, item);
		case 'ties':
			return tieFocus(atlas, item) ?? nowhere(atlas);
		case 'events':
			return focusOfEvent(atlas, item);
		case 'documents':
			return joinFocus(excerptsAbout(atlas, item).flatMap((excerpt) => regional(atlas, excerpt))) ?? nowhere(atlas);
		default:
			return item satisfies never;
	}
}

function focusOfCountry(atlas: Atlas, country: Country): Focus {
	const ties = tieIdsOnMap(atlas, tiesOf(atlas, country));
	const focus = { ...nowhere(atlas), bounds: country.bounds, countries: [country.iso] };
	return ties.length > 0 ? { ...focus, ties } : focus;
}

function focusOfEvent(atlas: Atlas, event: AtlasEvent): Focus {
	const lines = event.parts.filter(({ geometry }) => geometry.type === 'LineString');
	const extent = [
		...event.positions,
		// What happened in a country as a whole stands nowhere in it.
		...(event.positions.length > 0
			? []
			: event.at.flatMap((spot) => (spot.kind === 'countries' ? cornersOf(spot) : []))),
		...event.parts.flatMap(({ geometry }) =>
			geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
		)
	];
	return {
		bounds: boundsOf(extent) ?? nowhere(atlas).bounds,
		lines: lines.map((part) => featureId({ kind: 'path', event: slugOf(event.id), path: part.id })),
		points: event.positions.map((_, spot) => featureId({ kind: 'event', event: slugOf(event.id), spot })),
		countries: event.at.flatMap((spot) => (spot.kind === 'countries' ? [spot.iso] : []))
	};
}

/** Its members, as far as the documents name them; of one whose members they do not name, whom they tie it to. */
function focusOfOrganisation(atlas: Atlas, organisation: Organisation): Focus {
	const ties = tiesOf(atlas, organisation).filter(({ isAbsent }) => !isAbsent);
	const members = ties.filter(({ tieKind }) => tieKind === 'membership');
	const meant = members.length > 0 ? members : ties;
	return (
		focusOfAll(
			atlas,
			meant.map((tie) => otherEnd(tie, organisation))
		) ?? nowhere(atlas)
	);
}

function cornersOf({ bounds: [west, south, east, north] }: Country): Position[] {
	return [
		[west, south],
		[east, north]
	];
}

/** What a page about one item shows: the item, and what `leg` and `node` in its address can single out. */
export function selectionOf(atlas: Atlas, item: Item): Selection {
	const aliases = partAliasesOf(atlas, item);
	return { ...partsOf(atlas, item), ...(Object.keys(aliases).length > 0 ? { aliases } : {}) };
}

function partsOf(atlas: Atlas, item: Item): Selection {
	const parts: Record<string, Focus> = {};
	if (item.kind === 'corridors') {
		for (const leg of legsOf(item)) {
			parts[`leg:${leg.id}`] = {
				...nowhere(atlas),
				bounds: boundsOf(leg.coordinates) ?? boundsAt(leg.from.position),
				lines: lineIdsOf(atlas, item, leg)
			};
		}
		for (const node of nodesOf(item)) {
			parts[`node:${node.id}`] = {
				...nowhere(atlas),
				bounds: boundsAt(node.position),
				points: [featureId({ kind: 'node', node: node.id })]
			};
		}
	}
	if (item.kind === 'documents') {
		const firstExcerpt: Partial<Record<ItemId, string>> = {};
		for (const excerpt of excerptsAbout(atlas, item)) {
			parts[`excerpt:${excerpt.id}`] = focusOfExcerpt(atlas, excerpt);
			for (const mention of excerpt.about) firstExcerpt[mention.item.id] ??= excerpt.id;
		}
		return { whole: nowhere(atlas), parts, reading: { document: item.id, firstExcerpt } };
	}
	return { whole: focusOf(atlas, item), parts };
}

/** Everything an excerpt mentions. The camera looks at what has a position; at countries only where nothing has. */
function focusOfExcerpt(atlas: Atlas, excerpt: Excerpt): Focus {
	const pinned = joinFocus(regional(atlas, excerpt));
	const joined =
		focusOfAll(
			atlas,
			excerpt.about.map(({ item }) => item)
		) ?? nowhere(atlas);
	return { ...joined, bounds: pinned?.bounds ?? joined.bounds };
}

/**
 * Several items at once. Of a country that reaches out of the region the camera has only to see where ties to it end: all
 * of Russia would leave no other country in sight.
 */
function focusOfAll(atlas: Atlas, items: readonly Item[]): Focus | undefined {
	if (items.length < 2) return joinFocus(items.map((item) => focusOf(atlas, item)));
	return joinFocus(
		items.map((item) => {
			const focus = focusOf(atlas, item);
			if (item.kind !== 'countries' || cornersOf(item).every(isMapped)) return focus;
			return { ...focus, bounds: boundsAt(anchorOf(item) ?? item.position) };
		})
	);
}

function regional(atlas: Atlas, excerpt: Excerpt): Focus[] {
	return excerpt.about.filter(({ item }) => item.kind !== 'countries').map(({ item }) => focusOf(atlas, item));
}

/** Nothing in particular: the region that the atlas opens on. */
function nowhere(atlas: Atlas): Focus {
	return { bounds: boundsAt(atlas.view.center), lines: [], points: [], countries: [] };
}
