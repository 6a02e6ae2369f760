import { mappedRegion } from './mapped-region.ts';

/** The layers every base source has, under the same names. */
export const baseLayerNames = ['land', 'countries', 'borders', 'lakes', 'rivers', 'areas'] as const;
export type BaseLayerName = (typeof baseLayerNames)[number];

export const borderKinds = ['international', 'delimitation', 'disputed', 'control'] as const;
export type BorderKind = (typeof borderKinds)[number];

/** Territories drawn inside one country and hatched because another power holds them or backs them. */
export const baseAreas = {
	abkhazia: { iso: 'GE', kind: 'disputed' },
	'south-ossetia': { iso: 'GE', kind: 'disputed' },
	crimea: { iso: 'UA', kind: 'control' }
} as const satisfies Record<string, { iso: string; kind: BorderKind }>;
export type BaseAreaId = keyof typeof baseAreas;

export const baseSourceIds = ['world', 'eurasia', 'region'] as const;
export type BaseSourceId = (typeof baseSourceIds)[number];

/** One set of plain tiles; inside `bounds` every tile from `minzoom` to `maxzoom` exists. */
export interface BaseSource {
	/** Template of the tiles, relative to the site's root. */
	path: string;
	/** [west, south, east, north]: whole tiles of `minzoom`, drawn in by 0.0001° so that no tile beyond them is asked for. */
	bounds: [west: number, south: number, east: number, north: number];
	minzoom: number;
	/** Beyond it MapLibre enlarges the last tiles. */
	maxzoom: number;
}

/** The base map's sources, coarse to fine; each later one is laid over a mask of sea colour in its `bounds`. */
export const baseSources: Record<BaseSourceId, BaseSource> = {
	world: {
		path: '/base/world/{z}/{x}/{y}.pbf',
		bounds: [-180, -85.0511, 180, 85.0511],
		minzoom: 0,
		maxzoom: 4
	},
	eurasia: {
		path: '/base/eurasia/{z}/{x}/{y}.pbf',
		bounds: [...mappedRegion],
		minzoom: 5,
		maxzoom: 6
	},
	region: {
		path: '/base/region/{z}/{x}/{y}.pbf',
		bounds: [22.5001, 31.9523, 67.4999, 55.7764],
		minzoom: 5,
		maxzoom: 8
	}
};
