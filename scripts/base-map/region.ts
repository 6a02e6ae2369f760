import * as turf from '@turf/turf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import mapshaper from 'mapshaper';
import { alpha2 } from './country-codes.ts';
import { splitGeorgia } from './georgia.ts';
import { readCyprusBases } from './natural-earth.ts';
import { overlapOf, polygonsOf, readOsmCountries, without } from './osm-countries.ts';
import type { Surface, Unit, UnitTopology } from './unit.ts';

/** Exclaves that the data set gives to both neighbours, told apart by a point inside. */
const exclaves = [
	{ name: 'Yukhari Askipara', owner: 'AZE', other: 'ARM', at: [45.0005, 41.065] },
	{ name: 'Barkhudarli', owner: 'AZE', other: 'ARM', at: [45.2085, 40.996] },
	{ name: 'Artsvashen', owner: 'ARM', other: 'AZE', at: [45.519, 40.6285] }
];

function settleExclaves(countries: Map<string, MultiPolygon>) {
	const shared = overlapOf(countries.get('AZE')!, countries.get('ARM')!, [44.5, 40, 46, 41.5], 2);
	for (const { name, other, at } of exclaves) {
		const piece = shared.find((candidate) => turf.booleanPointInPolygon(at, candidate));
		if (!piece) throw new Error(`exclave ${name} is not where it was`);
		countries.set(other, without(countries.get(other)!, piece.geometry));
	}
}

/** Takes Crimea, which the data set gives to both, out of Russia and out of Ukraine. */
function takeCrimea(countries: Map<string, MultiPolygon>): Surface {
	const [russia, ukraine] = [countries.get('RUS')!, countries.get('UKR')!];
	const pieces = overlapOf(russia, ukraine, [32, 44, 37, 46.5], 1);
	const crimea = turf.multiPolygon(pieces.map((piece) => piece.geometry.coordinates)).geometry;
	countries.set('RUS', without(russia, crimea));
	countries.set('UKR', without(ukraine, crimea));
	return crimea;
}

/** Country pieces of the region from OpenStreetMap at 250 m, with common borders shared. */
export interface Region {
	units: UnitTopology;
	/** The same with border rivers and reservoirs filled: on open water two countries share no line. */
	lines: UnitTopology;
}

export async function buildRegion(): Promise<Region> {
	const countries = readOsmCountries();
	settleExclaves(countries);
	const crimea = takeCrimea(countries);
	const georgia = splitGeorgia(countries.get('GEO')!);
	countries.delete('GEO');

	const pieces: FeatureCollection<Surface, Unit> = turf.featureCollection([
		...[...countries].map(([a3, surface]) => turf.feature(surface, { iso: isoOf(a3) } as Unit)),
		turf.feature(crimea, { iso: 'UA', part: 'crimea' }),
		...georgia,
		...readCyprusBases()
	]);
	pieces.features = pieces.features.filter(({ geometry }) => polygonsOf(geometry).length > 0);
	const output = await mapshaper.applyCommands(
		'-i units.json -clean gap-fill-area=4km2 -o units.topojson format=topojson no-quantization ' +
			'-clean gap-fill-area=200km2 -o lines.topojson format=topojson no-quantization',
		{ 'units.json': JSON.stringify(pieces) }
	);
	const read = (file: string) => JSON.parse(String(output[file])) as UnitTopology;
	return { units: read('units.topojson'), lines: read('lines.topojson') };
}

/** Kosovo has no ISO 3166-1 code and no seat in the UN; it is a part of Serbia with a disputed line. */
const isoOf = (a3: string) => (a3 === 'XKX' ? 'RS' : alpha2(a3));
