import type { Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Tie } from '#lib/atlas/tie.ts';
import { boundsOf } from '#lib/geometry/bounds.ts';
import { mappedRegion } from '#lib/map-data/mapped-region.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { anchorOf, tieLines } from './tie-lines.ts';

/**
 * Ties on the map of a page that is about them, and countries that it is about too; nothing where no end is on the map.
 * Of many, the camera shows those between countries of the mapped region: the lines of the others lead out of it.
 */
export function focusOfTies(atlas: Atlas, ties: readonly Tie[], countries: readonly string[]): Focus | undefined {
	const near = ties.filter((tie) =>
		[tie.from, tie.to].every((end) => end.kind === 'countries' && isMapped(anchorOf(end)!))
	);
	const extent = near.length > 0 ? near : ties;
	const bounds = boundsOf(extent.flatMap((tie) => tieLines(atlas).get(tie) ?? endsOf(tie)));
	return bounds && { bounds, lines: [], points: [], countries, ties: tieIdsOnMap(atlas, ties), isOfTies: true };
}

/** One tie, and the countries at its ends. */
export function tieFocus(atlas: Atlas, tie: Tie): Focus | undefined {
	const countries = [tie.from, tie.to].flatMap((end) => (end.kind === 'countries' ? [end.iso] : []));
	return focusOfTies(atlas, [tie], countries);
}

/** The ties of the map among these, by their ids. */
export function tieIdsOnMap(atlas: Atlas, ties: readonly Tie[]): string[] {
	return ties.filter((tie) => tieLines(atlas).has(tie)).map(({ id }) => id);
}

function endsOf({ from, to }: Tie): Position[] {
	return [from, to].map(anchorOf).filter((anchor) => anchor !== undefined);
}

/** Whether a position lies in the region of which the base map has all details. */
export function isMapped([lng = 0, lat = 0]: Position): boolean {
	const [west, south, east, north] = mappedRegion;
	return lng > west && lng < east && lat > south && lat < north;
}
