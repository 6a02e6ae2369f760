import type { Feature, LineString, Point } from 'geojson';
import type { TieSign } from '#lib/atlas/vocabulary.ts';

/** A tie as the map draws it: its line, the symbol at the middle of that, and a head for each direction. */
export interface MapTie {
	/** The same for all that belongs to one tie: see `feature-id.ts`. */
	readonly id: string;
	readonly part: 'line' | 'symbol' | 'head';
	readonly name: string;
	readonly layers: 'ties';
	readonly theme: string;
	/** The name of its picture; a line has that of its symbol, and along it that of its heads. */
	readonly symbol: string;
	readonly heads?: string;
	/** Degrees clockwise from east, for a head. */
	readonly turn?: number;
	readonly sign: TieSign;
	/** The day from which on it was stated. */
	readonly since: string;
	/** The documents that state it, each between commas. */
	readonly documents: string;
}

export type MapTieFeature = Feature<LineString | Point, MapTie>;
