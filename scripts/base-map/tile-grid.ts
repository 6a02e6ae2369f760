import { unproject } from '../../src/lib/geometry/mercator.ts';
import { tileOf, type TileAddress } from '../../src/lib/geometry/tile-grid.ts';
import { baseMaxzoom, basePartOf, finerParts, type BasePart } from '../../src/lib/map-data/base-map.ts';

/** Every tile of the base map that there is, by zoom, column and row; or those of a part. */
export function tilesOf(part?: BasePart): TileAddress[] {
	const tiles: TileAddress[] = [];
	for (let z = 0; z <= baseMaxzoom; z++) {
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				const found = basePartOf({ z, x, y });
				if (found && (!part || found === part)) tiles.push({ z, x, y });
			}
		}
	}
	return tiles;
}

/** [west, south, east, north] of the tiles of a finer part. */
export function boundsOf(part: BasePart): [west: number, south: number, east: number, north: number] {
	const { columns, rows } = finerParts.find((finer) => finer.part === part)!;
	const corner = (column: number, row: number) => unproject([column * 512, row * 512], 5);
	const [west, north] = corner(columns[0], rows[0]);
	const [east, south] = corner(columns[1] + 1, rows[1] + 1);
	return [west, south, east, north];
}

/** The tile that holds a point. */
export function tileAt(position: number[], z: number): TileAddress {
	const [x, y] = tileOf(position, z);
	return { z, x, y };
}
