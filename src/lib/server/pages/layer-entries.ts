import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import { boundsOf, type Bounds } from '#lib/geometry/bounds.ts';
import { legsOf, type CorridorNode } from '#lib/atlas/corridor.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import { slugOf, type Item } from '#lib/atlas/item.ts';
import { isOnAtFirst, type LayerEntry } from '#lib/page-data/layer.ts';
import { listWords } from '#lib/words/en/lists.ts';
import { tieWords } from '#lib/words/en/tie.ts';
import { pathNames, type PathName, type SymbolName } from '#lib/map-data/map-features.ts';

/** The id of the layer that shows an event: its own, or the one that events share. */
export function layerOfEvent(atlas: Atlas, event: AtlasEvent): string {
	return atlas.eventLayers.includes(event) ? slugOf(event.id) : 'events';
}

/** The symbol that stands for an event on the map and in the key. */
export function symbolOfEvent({ eventKind, parts, sign }: AtlasEvent): SymbolName {
	if (sign) return sign;
	return eventKind === 'crash' && parts.some(({ role }) => role === 'site') ? 'crash' : 'event';
}

/** The ids of the layers that show a node. */
export function layersOfNode({ corridors }: CorridorNode): string[] {
	return corridors.map(({ id }) => slugOf(id));
}

/** The layers in the order of the key. */
export const layerEntries = once((atlas: Atlas): readonly LayerEntry[] => {
	const count = (items: readonly Item[]) => new Set(items.flatMap((item) => excerptsAbout(atlas, item))).size;
	const shared = atlas.events.filter((event) => !atlas.eventLayers.includes(event));
	const pinned = shared.find(({ positions }) => positions.length > 0) ?? shared[0];
	return [
		...atlas.corridors.map((corridor, strand): LayerEntry => {
			const lines = legsOf(corridor).map(({ mode, status }) => ({ mode, status }));
			return {
				id: slugOf(corridor.id),
				name: corridor.shortName,
				...(corridor.label && { label: corridor.label }),
				href: corridor.id,
				kind: 'corridor',
				strand,
				excerptCount: count([corridor]),
				bounds: roughly(boundsOf(legsOf(corridor).flatMap(({ coordinates }) => coordinates))),
				lines: [...new Map(lines.map((line) => [`${line.mode}-${line.status}`, line])).values()]
			};
		}),
		...atlas.eventLayers.map((event): LayerEntry => ({
			id: slugOf(event.id),
			name: shortNameOf(event),
			href: event.id,
			kind: 'event',
			symbol: symbolOfEvent(event),
			strand: -1,
			excerptCount: count([event]),
			lines: [],
			paths: pathsOf([event])
		})),
		{
			id: 'places',
			name: listWords.titles.places,
			href: '/places',
			kind: 'places',
			symbol: 'place',
			strand: -1,
			excerptCount: count(atlas.places),
			lines: []
		},
		{
			id: 'events',
			name: listWords.titles.events,
			href: '/events',
			kind: 'events',
			symbol: pinned ? symbolOfEvent(pinned) : 'event', // one of those that the map draws
			strand: -1,
			excerptCount: count(shared),
			lines: [],
			paths: pathsOf(shared)
		},
		...(atlas.ties.length > 0 ? [tiesEntry(count(atlas.ties))] : [])
	];
});

/** The layers that are on where a page is about ties: those that are on at first, and theirs. */
export function layersWithTies(atlas: Atlas): string[] {
	return layerEntries(atlas)
		.filter((layer) => isOnAtFirst(layer) || layer.kind === 'ties')
		.map(({ id }) => id);
}

function tiesEntry(excerptCount: number): LayerEntry {
	return {
		id: 'ties',
		name: tieWords.heading,
		label: tieWords.layer,
		href: '/ties',
		kind: 'ties',
		strand: -1,
		excerptCount,
		lines: []
	};
}

/** The camera needs no more digits, and every page carries them. */
function roughly(bounds: Bounds | undefined): Bounds | undefined {
	const [west, south, east, north] = bounds?.map((degrees) => Math.round(degrees * 100) / 100) ?? [];
	if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined;
	return [west, south, east, north];
}

function pathsOf(events: readonly AtlasEvent[]): PathName[] {
	const roles = new Set(events.flatMap(({ parts }) => parts.map(({ role }) => role)));
	return pathNames.filter((name) => roles.has(name));
}

/** The shortest name of the event: a key has no room for the whole one. */
function shortNameOf(event: AtlasEvent): string {
	return [event.name, ...event.otherNames].reduce((a, b) => (b.length < a.length && /\s/.test(b) ? b : a));
}
