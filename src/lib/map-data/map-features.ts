import type { Feature, LineString, Point } from 'geojson';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { EventSign, Mode, NodeKind, Status } from '#lib/atlas/vocabulary.ts';

/** The name of a line's pattern: `rail-planned`. */
export type PatternName = `${Mode}-${Status}`;

/** The names of the patterns of an event's path. */
export const pathNames = ['planned-path', 'actual-path'] as const;
export type PathName = (typeof pathNames)[number];

/** The name of a point's symbol; a node has that of its kind. */
export type SymbolName = NodeKind | 'place' | 'area' | 'event' | 'crash' | 'gap' | 'gathering' | EventSign;

/** Since when and until when something is drawn, as days: absent where it always is. Without a day of its own the map shows what has no end. */
export interface MapSpan {
	readonly since?: string;
	/** The first day on which it no longer is. */
	readonly until?: string;
}

/** Of an event: the first and the last day on which it may have happened. */
export interface MapWhen {
	readonly first?: string;
	readonly last?: string;
}

/** A line as the map draws it: a stretch of track once for each corridor that uses it, or a path of an event. */
export interface MapLine extends MapSpan, MapWhen {
	/** Unique among lines: see `feature-id.ts`. */
	readonly id: string;
	readonly layer: string;
	/** The leg; absent for the path of an event. */
	readonly leg?: string;
	/** All legs of the corridor that run here, each between commas: two of them may share their track. */
	readonly legs?: string;
	readonly name: string;
	readonly pattern: PatternName | PathName;
	/** Place among the lines that share this track, counted from their middle: -0.5 and 0.5 for two. */
	readonly lane: number;
	/** The course is a guess rather than a survey. */
	readonly isSoft: boolean;
	/** What its name on the map is: short, as on a road sign. */
	readonly mark: string;
	/** The documents that mention it, each between commas. */
	readonly documents: string;
}

/** A course as it is drawn from near by, in whole numbers (`line-code.ts`), and the ids of the lines that have it. */
export type FinerLine = readonly [ids: readonly string[], code: readonly number[]];
/** The zoom from which finer lines are fetched, for the corridors in view. */
export const finerZoom = 8;

/** Where a name stands beside its point, the best first where there is nothing in the way. */
export const labelSides = ['right', 'left', 'above', 'below'] as const;
export type LabelSide = (typeof labelSides)[number];

/**
 * Where a symbol stands: on its point, or above it, where a place has its own; `fan-0-3` is the first of three events
 * at one point, which part where there is room; `gathered` is one of too many for that.
 */
export type Stand = 'on' | 'above' | 'gathered' | `fan-${number}-${number}`;
/** The zoom from which the signs at one point stand in a fan; below it they are one disc with their number. */
export const fanZoom = 7;
/** More than that at one point remain a number. */
export const mostInFan = 6;

/** A point as the map draws it. */
export interface MapPoint extends NamesByDocument, Pick<MapSpan, 'since'>, MapWhen {
	/** Unique among points: see `feature-id.ts`. */
	readonly id: string;
	readonly kind: 'node' | 'place' | 'event' | 'gathering' | 'end';
	readonly name: string;
	/** What is written on the map in place of a long name. */
	readonly shortName?: string;
	/** In the script of the land, where known. */
	readonly local?: string;
	readonly symbol: SymbolName | 'none';
	/** Ids of the layers that show it, each between commas, so that one can be looked for as a part of the text. */
	readonly layers: string;
	/** The zoom from which the symbol stands on the map, and its name. */
	readonly minzoom: number;
	readonly labelMinzoom: number;
	/** Where its name may stand, between commas: where it covers least first. */
	readonly sides: string;
	/** Where the symbol stands. */
	readonly stand: Stand;
	/** A gathering's events: how many, and by JSON their ids and names. */
	readonly count?: number;
	readonly events?: string;
	/** Too many for a fan: they remain a number. */
	readonly isCrowd?: true;
	/** The colour of a corridor, or -1. */
	readonly strand: number;
	/** The documents that mention it, each between commas. */
	readonly documents: string;
}

/** Vector tiles of the places that are not in the first load: every tile within the bounds exists. */
export interface PlaceTiles {
	readonly bounds: Bounds;
	readonly minzoom: number;
	/** At this zoom every place is in its tile; beyond it MapLibre enlarges these. */
	readonly maxzoom: number;
}

/** What documents call a feature, where they differ from its name on the map. */
export type NamesByDocument = Readonly<Record<ReturnType<typeof nameKey>, string>>;

/** The property in which a feature has its name in a document. */
export function nameKey(document: string): `in:${string}` {
	return `in:${document}`;
}

/** Words in one text, each between commas, so that one can be looked for as a part of it. */
export function listed(words: readonly string[]): string {
	return words.length > 0 ? `,${words.join(',')},` : '';
}

/** Where the name of a corridor stands as long as the map is too small to follow its lines. */
export interface MapShield {
	/** Without one MapLibre would not let a page add lines to the source. */
	readonly id: string;
	/** The corridor's layer. */
	readonly shield: string;
	readonly mark: string;
	readonly minzoom: number;
	readonly documents: string;
}

/** Where the map says of a leg that it is yet to be built. */
export interface MapGap extends MapSpan {
	readonly id: string;
	/** The corridor's layer. */
	readonly gapOn: string;
	readonly gap: 'planned' | 'missing';
	/** How many kilometres are stated. */
	readonly gapKm?: string;
	readonly documents: string;
}

/**
 * As near as the map goes. A line traced exactly lies within 50 m of its track, and there it is drawn 170 m broad; coasts
 * and borders, exact to 250 m, are eight pixels off. Nearer by both would claim more than their data know.
 */
export const nearestZoom = 11;

/** The zoom from which names of corridors follow their lines. */
export const alongZoom = 7;

export type MapPointFeature = Feature<Point, MapPoint>;
export type MapLineFeature = Feature<LineString, MapLine>;
