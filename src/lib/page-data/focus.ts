import { boundsOf, type Bounds } from '#lib/geometry/bounds.ts';
import type { MapLineFeature, MapPointFeature } from '#lib/map-data/map-features.ts';
import type { SharedMap } from './shared-map.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** A part of the atlas on the map: what lights up, and where the camera should look. */
export interface Focus {
	/** A point has no extent. */
	readonly bounds: Bounds;
	/** Ids of map lines and map points. */
	readonly lines: readonly string[];
	readonly points: readonly string[];
	/** ISO codes of countries. */
	readonly countries: readonly string[];
	/** Points that are not in the first load: while they are in focus they are shown at every zoom. */
	readonly others?: readonly MapPointFeature[];
	/** Ids of ties between states, lit while the layer of ties is on. */
	readonly ties?: readonly string[];
	/** The page is about them: all else drops back. */
	readonly isOfTies?: true;
	/** Lines that no other page draws; `lines` names them too. */
	readonly drawn?: readonly MapLineFeature[];
	/** The camera goes to the bounds wherever it stands: they are chosen, not computed. */
	readonly isView?: true;
	/** Put together in the browser: the build has drawn no still map of it but one on which it has room. */
	readonly askedOn?: SharedMap;
}

/** What a page is about on the map, and the parts of it that its address can single out. */
export interface Selection {
	readonly whole: Focus;
	/** By `leg:`, `node:` or `excerpt:` and an id. */
	readonly parts: Readonly<Record<string, Focus>>;
	/** Old ids of what the page has, each after its kind as above, and the ids in use. */
	readonly aliases?: Readonly<Record<string, string>>;
	/** On the page of a document: for each item, its first excerpt about it, where a click on the map scrolls to. */
	readonly reading?: { readonly document: ItemId; readonly firstExcerpt: Readonly<Partial<Record<ItemId, string>>> };
}

/** Whether the atlas draws it: a country is drawn by the base map. */
export function isDrawn(focus: Focus | undefined): boolean {
	return focus !== undefined && (focus.lines.length + focus.points.length > 0 || focus.isOfTies === true);
}

/** Whether anything of it can be seen on the map. */
export function isSomewhere(focus: Focus): boolean {
	return isDrawn(focus) || focus.countries.length > 0;
}

/** Several as one. */
export function joinFocus(parts: readonly Focus[]): Focus | undefined {
	const bounds = boundsOf(
		parts.flatMap(({ bounds: [west, south, east, north] }) => [
			[west, south],
			[east, north]
		])
	);
	if (!bounds) return undefined;
	const merge = (key: 'lines' | 'points' | 'countries') => [...new Set(parts.flatMap((part) => part[key]))];
	const others = parts.flatMap((part) => part.others ?? []);
	return {
		bounds,
		lines: merge('lines'),
		points: merge('points'),
		countries: merge('countries'),
		...(others.length > 0 ? { others } : {})
	};
}
