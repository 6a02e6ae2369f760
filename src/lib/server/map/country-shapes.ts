import countries from 'i18n-iso-countries';
import { area, booleanPointInPolygon, centerOfMass, pointOnFeature, pointToPolygonDistance, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { boundsOf, type Bounds } from '#lib/geometry/bounds.ts';
import type { GeometryCollection, Topology } from 'topojson-specification';

// Read through require: the same in Vite, Vitest and tsx, and the file stays out of the bundle.
const require = createRequire(import.meta.url);
let shapes: Map<string, Feature<Polygon | MultiPolygon>> | undefined;

/** Natural Earth 1:50m, by ISO 3166-1 alpha-2: the coarser 1:110m lacks Malta, Bahrain and Singapore. */
function shapeByCode(): Map<string, Feature<Polygon | MultiPolygon>> {
	if (shapes) return shapes;
	const topology = require('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection }>;
	shapes = new Map();
	for (const shape of feature(topology, topology.objects.countries).features) {
		const code = countries.numericToAlpha2(String(shape.id ?? '').padStart(3, '0'));
		const land = shape as Feature<Polygon | MultiPolygon>;
		const known = code && shapes.get(code);
		// Territories of a country can bear its code, such as the reefs of Australia.
		if (code && (!known || area(land) > area(known))) shapes.set(code, land);
	}
	return shapes;
}

const largestParts = new Map<string, Feature<Polygon> | undefined>();

/** The largest landmass of a country, or nothing for a code without a polygon. */
function largestPartOf(iso: string): Feature<Polygon> | undefined {
	if (!largestParts.has(iso)) largestParts.set(iso, findLargestPart(iso));
	return largestParts.get(iso);
}

function findLargestPart(iso: string): Feature<Polygon> | undefined {
	const shape = shapeByCode().get(iso);
	if (!shape) return undefined;
	const parts = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
	return parts
		.map((rings) => polygon(rings.map(unbroken)))
		.reduce((most, part) => (area(part) > area(most) ? part : most));
}

/** A ring across the 180th meridian goes on beyond it, instead of around the world: Russia's does. */
function unbroken(ring: readonly Position[]): Position[] {
	const isAcross = ring.some(([lng = 0], index) => index > 0 && Math.abs(lng - (ring[index - 1]![0] ?? 0)) > 180);
	return isAcross ? ring.map(([lng = 0, lat = 0]) => [lng < 0 ? lng + 360 : lng, lat]) : [...ring];
}

/**
 * The bounds of a country's largest landmass, to the 180th meridian at most, and a point inside it, or nothing for a code
 * without a polygon.
 */
export function mainLandOf(iso: string): { bounds: Bounds; position: Position } | undefined {
	const largest = largestPartOf(iso);
	if (!largest) return undefined;
	const middle = centerOfMass(largest);
	const inside = booleanPointInPolygon(middle, largest) ? middle : pointOnFeature(largest);
	const bounds = boundsOf(largest.geometry.coordinates.flat());
	if (!bounds) return undefined;
	const [west, south, east, north] = bounds;
	return {
		bounds: [west, south, Math.min(east, 180), north],
		position: inside.geometry.coordinates.map((degrees) => Math.round(degrees * 1e4) / 1e4)
	};
}

/** Tells whether positions lie on a country's largest landmass: its name stands there, not in an exclave. */
export function onMainLandOf(iso: string): (position: Position) => boolean {
	const largest = largestPartOf(iso);
	return (position) => largest !== undefined && booleanPointInPolygon(position, largest);
}

/** How far a position lies outside of a country: 0 inside, nothing for a code without a polygon. */
export function kilometresOutside(position: Position, iso: string): number | undefined {
	const shape = shapeByCode().get(iso);
	if (!shape) return undefined;
	if (booleanPointInPolygon(position, shape)) return 0;
	return Math.max(0, pointToPolygonDistance(position, shape, { units: 'kilometers' }));
}
