import type { Feature, Position } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { alpha2 } from './country-codes.ts';
import { readPackageJson } from './packages.ts';
import { surfaceOf, type Surface, type Unit, type UnitGeometry, type UnitTopology } from './unit.ts';

/** Pieces without an ISO code of their own: whose they are, and under what name the line around them is kept. */
const pieces: Record<string, Unit> = {
	Akrotiri: { iso: 'GB' },
	'Ashmore and Cartier Is.': { iso: 'AU' },
	'Bajo Nuevo Bank': { iso: 'CO' },
	Baikonur: { iso: 'KZ' },
	'Clipperton I.': { iso: 'FR' },
	'Coral Sea Is.': { iso: 'AU' },
	'Cyprus U.N. Buffer Zone': { iso: 'CY' },
	Dhekelia: { iso: 'GB' },
	'Indian Ocean Ter.': { iso: 'AU' },
	Kosovo: { iso: 'RS', part: 'kosovo' },
	'N. Cyprus': { iso: 'CY', part: 'north-cyprus' },
	'Scarborough Reef': { iso: 'PH' },
	'Serranilla Bank': { iso: 'CO' },
	'Siachen Glacier': { iso: 'IN', part: 'siachen' },
	Somaliland: { iso: 'SO', part: 'somaliland' },
	'Spratly Is.': { iso: 'VN' },
	'USNB Guantanamo Bay': { iso: 'CU' }
};

type NamedTopology = UnitTopology & {
	objects: { countries: { geometries: (UnitGeometry & { properties: { name: string } })[] } };
};
type SurfaceGeometry = (Polygon<Unit> | MultiPolygon<Unit>) & { properties: Unit };

const unitOf = ({ id, properties: { name } }: { id?: string | number; properties: { name: string } }): Unit =>
	pieces[name] ?? { iso: alpha2(String(id)) };

function readUnits(file: string): UnitTopology {
	const topology = readPackageJson<NamedTopology>(file);
	const geometries = topology.objects.countries.geometries.map((geometry) => ({
		...geometry,
		properties: unitOf(geometry)
	}));
	return { ...topology, objects: { units: { type: 'GeometryCollection', geometries } } } as UnitTopology;
}

const arcsOf = (geometry: SurfaceGeometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);

const isInCrimea = ([lng, lat]: Position) => lng > 32 && lng < 36.75 && lat > 44.2 && lat < 46.4;

/** Moves Crimea, a polygon of its own in Russia's geometry, to Ukraine. */
function moveCrimea(topology: UnitTopology): UnitTopology {
	const geometries = topology.objects.units.geometries as SurfaceGeometry[];
	const russia = geometries.find(({ properties }) => properties.iso === 'RU')!;
	const surface = surfaceOf(topology, russia);
	if (surface.type !== 'MultiPolygon') throw new Error('Russia has become one polygon');
	const isCrimea = surface.coordinates.map(([ring]) => ring.every(isInCrimea));
	const allArcs = arcsOf(russia);
	const crimea: SurfaceGeometry = {
		type: 'MultiPolygon',
		arcs: allArcs.filter((_, index) => isCrimea[index]),
		properties: { iso: 'UA', part: 'crimea' }
	};
	if (crimea.arcs.length === 0) throw new Error('Crimea is no polygon of its own any more');
	const rest = { ...russia, arcs: allArcs.filter((_, index) => !isCrimea[index]) } as SurfaceGeometry;
	const units = [...geometries.filter((geometry) => geometry !== russia), rest, crimea];
	return { ...topology, objects: { units: { type: 'GeometryCollection', geometries: units } } };
}

/** Countries of the world at 1:50m, Crimea moved to Ukraine. */
export const readWorld = () => moveCrimea(readUnits('world-atlas/countries-50m.json'));

/** The same at 1:10m. */
export const readEurasia = () => moveCrimea(readUnits('world-atlas/countries-10m.json'));

/** The British bases, which OpenStreetMap's countries leave out of Cyprus as if they were sea. */
export function readCyprusBases(): Feature<Surface, Unit>[] {
	const topology = readPackageJson<NamedTopology>('world-atlas/countries-10m.json');
	return topology.objects.countries.geometries
		.filter(({ properties: { name } }) => name === 'Akrotiri' || name === 'Dhekelia')
		.map((geometry) => ({
			type: 'Feature',
			properties: pieces[geometry.properties.name],
			geometry: surfaceOf(topology as unknown as Topology, geometry)
		}));
}
