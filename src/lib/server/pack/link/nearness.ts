import { distance, point } from '@turf/turf';
import type { Position } from 'geojson';
import type { CorridorNode } from '#lib/atlas/corridor.ts';
import { mappedRegion } from '#lib/map-data/mapped-region.ts';
import type { Report } from '#lib/server/pack/report.ts';
import { checkKnown } from './positions.ts';

/** A leg ends at its node, give or take the rounding of its way-points. */
const endsWithinKm = 0.3;
/** A stop lies on its line, give or take the coarseness of the line and the size of a city. */
export const passesWithinKm = 12;
/** Where a leg ends at another without a common way-point, as a branch does. */
export const junctionWithinKm = 3;
/** Nearer to one of a leg's own ends than this, a node belongs to the town where the leg ends. */
export const ownEndsWithinKm = 20;

export function isNear([lng = 0, lat = 0]: Position, line: readonly Position[]): boolean {
	const margin = 1.5; // degrees: wider than any gap between way-points that matters here
	return line.some(([x = 0, y = 0]) => Math.abs(x - lng) < margin && Math.abs(y - lat) < margin);
}

export function checkEnd(node: CorridorNode, end: Position | undefined, path: string, place: string, report: Report) {
	const gap = end ? distance(point(node.position), point(end)) : Infinity;
	if (gap > endsWithinKm) {
		report(
			path,
			`${place}.geometry`,
			`ends ${gap.toFixed(1)} km from its node "${node.id}"`,
			'Let the line end at the node'
		);
	}
}

export function checkMapped(position: Position, path: string, place: string, report: Report): boolean {
	if (!checkKnown(position, path, place, report)) return false;
	const [lng = 0, lat = 0] = position;
	const [west, south, east, north] = mappedRegion;
	if (lng >= west && lng <= east && lat >= south && lat <= north) return true;
	report(
		path,
		place,
		`[${lng}, ${lat}] lies outside the mapped region`,
		`Positions are [longitude, latitude], within ${west} to ${east} and ${south} to ${north}`
	);
	return false;
}
