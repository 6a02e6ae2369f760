import type { TileAddress } from '#lib/geometry/tile-grid.ts';

/** The layers of the base map's tiles. */
export const baseLayerNames = ['countries', 'borders', 'lakes', 'rivers', 'areas'] as const;
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

/** Beyond it MapLibre enlarges the last tiles. */
export const baseMaxzoom = 8;

/** What a tile of the base map is made from: the whole world coarsely, a part of it better, the region best. */
export type BasePart = 'world' | 'eurasia' | 'region';

const worldMaxzoom = 4;

/** The finer parts, finest first: rectangles of tiles of zoom 5, from the first to the last. */
export const finerParts = [
	{ part: 'region', maxzoom: baseMaxzoom, columns: [18, 21], rows: [10, 12] },
	{ part: 'eurasia', maxzoom: 6, columns: [17, 28], rows: [9, 15] }
] as const;

/** What a tile is made from; nothing where there is no such tile. */
export function basePartOf({ z, x, y }: TileAddress): BasePart | undefined {
	if (z <= worldMaxzoom) return 'world';
	const [column, row] = [x, y].map((index) => Math.floor(index / 2 ** (z - worldMaxzoom - 1))) as [number, number];
	return finerParts.find(
		({ maxzoom, columns, rows }) =>
			z <= maxzoom && column >= columns[0] && column <= columns[1] && row >= rows[0] && row <= rows[1]
	)?.part;
}

/** The tile that is drawn where one is asked for: itself, or else the nearest above it that exists. */
export function drawnTile(tile: TileAddress): TileAddress {
	if (basePartOf(tile)) return tile;
	return drawnTile({ z: tile.z - 1, x: Math.floor(tile.x / 2), y: Math.floor(tile.y / 2) });
}

/** A tile's file, relative to the site's root. */
export function baseTilePath({ z, x, y }: Record<keyof TileAddress, number | string>): string {
	return `/base/${z}/${x}/${y}.pbf`;
}

/** The tile that a file's address names. */
export function baseTileAt(url: string): TileAddress | undefined {
	const [z, x, y] = (/\/base\/(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(url) ?? []).slice(1).map(Number);
	return z === undefined || x === undefined || y === undefined ? undefined : { z, x, y };
}
