import { bbox, bboxClip, multiLineString, multiPolygon, polygon } from '@turf/turf';
import type { BBox, Feature, LineString, MultiLineString, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { baseAreas, borderKinds, type BaseAreaId } from '../../src/lib/map-data/base-map.ts';
import type { GeometryObject } from 'topojson-specification';
import { borderKind } from './border-kind.ts';
import { countryName } from './country-codes.ts';
import { polygonsOf } from './osm-countries.ts';
import { ringKm2 } from './unit.ts';
import { surfaceOf, type Surface, type Unit, type UnitGeometry, type UnitTopology } from './unit.ts';

type SurfaceGeometry = UnitGeometry & { properties: Unit; type: 'Polygon' };

/** South of this parallel nobody disputes the line between India and Pakistan. */
const kashmirSouth = 32.4;

const unitOf = (geometry: GeometryObject) => geometry.properties as Unit;

const geometriesOf = (topology: UnitTopology) => topology.objects.units.geometries as SurfaceGeometry[];

/** All land as one surface, without inner borders. */
export const landOf = (topology: UnitTopology): Surface => merge(topology, geometriesOf(topology));

/** One feature for each country, its disputed parts included. */
export function countriesOf(topology: UnitTopology): Feature<Surface>[] {
	const byIso = new Map<string, SurfaceGeometry[]>();
	for (const geometry of geometriesOf(topology)) {
		const { iso } = geometry.properties;
		byIso.set(iso, [...(byIso.get(iso) ?? []), geometry]);
	}
	return [...byIso.keys()].sort().map((iso) => ({
		type: 'Feature',
		properties: { iso, name: countryName(iso) },
		geometry: merge(topology, byIso.get(iso)!)
	}));
}

const south = [-180, -90, 180, kashmirSouth] as BBox;
const north = [-180, kashmirSouth, 180, 90] as BBox;

/** Lines between pieces of land, one feature or two a kind; the coast is in none. */
export function bordersOf(topology: UnitTopology): Feature<MultiLineString>[] {
	const lines = borderKinds.map((kind) => {
		const line = mesh(topology, topology.objects.units as never, (a, b) => {
			return a !== b && !isKashmir(a, b) && borderKind(unitOf(a), unitOf(b)) === kind;
		});
		return multiLineString(line.coordinates as Position[][], { kind });
	});
	const kashmir = mesh(topology, topology.objects.units as never, isKashmir) as MultiLineString;
	const parts = [
		multiLineString(clipLine(kashmir, south), { kind: 'international' }),
		multiLineString(clipLine(kashmir, north), { kind: 'disputed' })
	];
	return [...lines, ...parts].filter(({ geometry }) => geometry.coordinates.length > 0);
}

const isKashmir = (a: GeometryObject, b: GeometryObject) => [unitOf(a).iso, unitOf(b).iso].sort().join('-') === 'IN-PK';

function clipLine(line: MultiLineString, box: BBox): Position[][] {
	const clipped = bboxClip(line, box).geometry as LineString | MultiLineString;
	const lines = clipped.type === 'LineString' ? [clipped.coordinates] : clipped.coordinates;
	return lines.filter((part) => part.length > 1);
}

/** The line that divides a hatched territory from the rest of its country. */
export function innerBorderOf(topology: UnitTopology, part: BaseAreaId): Feature<MultiLineString> {
	const lines = mesh(topology, topology.objects.units as never, (a, b) => {
		const [one, other] = [unitOf(a), unitOf(b)];
		return one.iso === other.iso && (one.part === part) !== (other.part === part);
	}).coordinates as Position[][];
	return multiLineString(lines, { kind: baseAreas[part].kind });
}

/** The line between named neighbours, such as "AM-IR", inside a box. */
export function borderBetween(topology: UnitTopology, pairs: string[], box: BBox): Position[][] {
	const line = mesh(topology, topology.objects.units as never, (a, b) => {
		return pairs.includes([unitOf(a).iso, unitOf(b).iso].sort().join('-'));
	});
	return clipLine(line as MultiLineString, box);
}

/** The territories that are hatched. */
export function areasOf(topology: UnitTopology): Feature<Surface>[] {
	return geometriesOf(topology).flatMap((geometry) => {
		const id = geometry.properties.part as BaseAreaId;
		if (!(id in baseAreas)) return [];
		const { kind } = baseAreas[id];
		return [{ type: 'Feature', properties: { id, kind }, geometry: surfaceOf(topology, geometry) }];
	});
}

/** Leaves out islands and holes that would be drawn as specks. */
export function withoutSpecks(surface: Surface, minIslandKm2: number, minHoleKm2: number): Surface {
	return multiPolygon(
		polygonsOf(surface)
			.filter(([outer]) => ringKm2(outer) >= minIslandKm2)
			.map(([outer, ...holes]) => [outer, ...holes.filter((hole) => ringKm2(hole) >= minHoleKm2)])
	).geometry;
}

/** Leaves lakes in the country they lie in: its outline needs no hole there. */
export function withoutLakeHoles(surface: Surface, lakes: Feature<Surface>[]): Surface {
	const lakeBoxes = new Set(lakes.map(({ geometry }) => bbox(geometry).join()));
	return multiPolygon(
		polygonsOf(surface).map(([outer, ...holes]) => [
			outer,
			...holes.filter((hole) => !lakeBoxes.has(bbox(polygon([hole])).join()))
		])
	).geometry;
}
