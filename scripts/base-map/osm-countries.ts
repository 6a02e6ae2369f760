import * as turf from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readPackageJson } from './packages.ts';
import type { Surface } from './unit.ts';

type Box = [west: number, south: number, east: number, north: number];

/** Wider than every tile of the region at its lowest zoom, so that the cut never shows. */
const clipBox: Box = [21.5, 31, 68.5, 57];

const geometryOf = (polygons: Position[][][]): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: polygons
});

export const polygonsOf = ({ type, coordinates }: Surface): Position[][][] =>
	type === 'Polygon' ? [coordinates] : coordinates;

/** Clipping leaves empty rings behind, which later steps choke on. */
export function clip(surface: Surface, box: Box): MultiPolygon {
	const clipped = turf.bboxClip(turf.feature(surface), box).geometry as Surface;
	const rings = polygonsOf(clipped).map((polygon) => polygon.filter((ring) => ring.length > 3));
	return geometryOf(rings.filter((polygon) => polygon.length > 0));
}

/** OpenStreetMap's land by country, cut to the region; keyed by ISO 3166-1 alpha-3. */
export function readOsmCountries(): Map<string, MultiPolygon> {
	const whole = readPackageJson<FeatureCollection<Surface, { A3: string }>>(
		'@geo-maps/countries-land-250m/map.geo.json'
	);
	const countries = new Map<string, MultiPolygon>();
	for (const { properties, geometry } of whole.features) {
		const clipped = clip(geometry, clipBox);
		if (clipped.coordinates.length > 0) countries.set(properties.A3, clipped);
	}
	return new Map([...countries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The land that both countries claim inside the box, in pieces larger than `minKm2`. */
export function overlapOf(a: Surface, b: Surface, box: Box, minKm2: number): Feature<Polygon>[] {
	const shared = turf.intersect(turf.featureCollection([turf.feature(clip(a, box)), turf.feature(clip(b, box))]));
	if (!shared) return [];
	return polygonsOf(shared.geometry)
		.map((polygon) => turf.polygon(polygon))
		.filter((polygon) => turf.area(polygon) > minKm2 * 1e6);
}

const isApart = (a: Box, b: Box) => a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3];

/** The surface without `hole`; only the polygons near it are computed anew. */
export function without(surface: MultiPolygon, hole: Surface): MultiPolygon {
	const holeBox = turf.bbox(hole) as Box;
	return geometryOf(
		surface.coordinates.flatMap((polygon) => {
			const piece = turf.polygon(polygon);
			if (isApart(turf.bbox(piece) as Box, holeBox)) return [polygon];
			const rest = turf.difference(turf.featureCollection([piece, turf.feature(hole)]));
			return rest ? polygonsOf(rest.geometry) : [];
		})
	);
}
