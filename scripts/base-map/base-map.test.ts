import { readdirSync, readFileSync } from 'node:fs';
import { along, bbox, booleanPointInPolygon, length, polygon } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { tilesIn } from '../../src/lib/geometry/tile-grid.ts';
import { baseAreas, baseLayerNames, baseTilePath, borderKinds } from '../../src/lib/map-data/base-map.ts';
import { mappedRegion } from '../../src/lib/map-data/mapped-region.ts';
import { factsOf } from './facts-of.ts';
import { countryAt, readTile } from './read-tile.ts';
import { tileAt, tilesOf } from './tile-grid.ts';

const inRepository = (path: string) => new URL(`../../${path}`, import.meta.url);
const readJson = <T>(path: string) => JSON.parse(readFileSync(inRepository(path), 'utf8')) as T;

const overTheCaucasus: Position = [44.2, 41.8];

describe('the tiles', () => {
	const zooms = readdirSync(inRepository('static/base/')).filter((name) => /^\d+$/.test(name));

	it('are those that the map asks for, and no others', () => {
		const files = zooms.flatMap((z) =>
			readdirSync(inRepository(`static/base/${z}/`), { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.pbf'))
				.map((name) => `/base/${z}/${name}`)
		);
		expect(files.sort()).toEqual(tilesOf().map(baseTilePath).sort());
	});

	it('are finer than those of the world all over the region in which lines are drawn', () => {
		const fine = tilesOf().filter(({ z }) => z === 5);
		expect(fine.map(baseTilePath).sort()).toEqual(tilesIn(mappedRegion, 5).map(baseTilePath).sort());
	});

	it.each(['world', 'eurasia', 'region'] as const)('of %s have the layers that the style asks for', (part) => {
		const [first] = tilesOf(part);
		const tiles = tilesOf(part).filter(({ z }) => z === first!.z);
		const names = baseLayerNames.filter((name) => tiles.some((tile) => readTile(tile, name).length > 0));
		// All hatched areas lie in the region.
		expect(names).toEqual(baseLayerNames.filter((name) => name !== 'areas' || part !== 'eurasia'));
	});

	it('know only the kinds of border and of area that the style draws', () => {
		for (const tile of tilesOf().filter(({ z }) => z === 0 || z === 5)) {
			for (const { properties } of readTile(tile, 'borders')) expect(borderKinds).toContain(properties?.kind);
			for (const { properties } of readTile(tile, 'areas')) {
				const area = baseAreas[properties?.id as keyof typeof baseAreas];
				expect(area?.kind).toBe(properties?.kind);
			}
		}
	});
});

it.each<[place: string, iso: string, at: Position]>([
	['Baku', 'AZ', [49.83, 40.39]],
	['Stepanakert', 'AZ', [46.75, 39.82]],
	['Nakhchivan', 'AZ', [45.41, 39.23]],
	['Sukhumi', 'GE', [41.1, 43.06]],
	['Simferopol', 'UA', [34.11, 44.957]],
	['Moscow', 'RU', [37.62, 55.75]]
])('counts %s to %s near and far', (_, iso, at) => {
	expect(countryAt(at, 4)).toBe(iso);
	expect(countryAt(at)).toBe(iso);
});

it.each<[place: string, iso: string, at: Position]>([
	['Yukhari Askipara', 'AZ', [45.0005, 41.065]],
	['Barkhudarli', 'AZ', [45.2085, 40.996]],
	['Artsvashen', 'AM', [45.519, 40.6285]],
	['Meghri', 'AM', [46.2446, 38.91]],
	['Tskhinvali', 'GE', [43.96, 42.23]],
	['Sevastopol', 'UA', [33.56, 44.58]],
	['Kerch', 'UA', [36.46, 45.35]]
])('counts %s to %s in the region', (_, iso, at) => {
	expect(countryAt(at)).toBe(iso);
});

it.each(['abkhazia', 'south-ossetia'])('hatches %s over the Caucasus', (id) => {
	const tile = tileAt(overTheCaucasus, 5);
	const ids = readTile(tile, 'areas').map(({ properties }) => properties?.id as string);
	expect(ids).toContain(id);
});

it('draws no line inside Nagorno-Karabakh, where the line of contact ran', () => {
	const inside = polygon([[[46.55, 39.6], [46.95, 39.6], [46.95, 40.15], [46.55, 40.15], [46.55, 39.6]]]); // prettier-ignore
	for (const zoom of [4, 5, 6, 7, 8]) {
		const tile = tileAt([46.75, 39.82], zoom);
		const points = readTile(tile, 'borders').flatMap(({ geometry }) =>
			geometry.type === 'LineString'
				? geometry.coordinates
				: geometry.type === 'MultiLineString'
					? geometry.coordinates.flat()
					: []
		);
		expect(points.filter((point) => booleanPointInPolygon(point, inside))).toEqual([]);
	}
});

it('is what the manifest says', () => {
	const { outputs } = readJson<{ outputs: Record<string, unknown> }>('static/base/manifest.json');
	for (const [folder, facts] of Object.entries(outputs)) expect(factsOf(folder)).toEqual(facts);
});

describe('land legs around the South Caucasus', () => {
	const [west, south, east, north] = [36, 35, 55, 48];
	const legs = readdirSync(inRepository('geodata/corridors/'))
		.flatMap(
			(corridor) => readJson<FeatureCollection<LineString>>(`geodata/corridors/${corridor}/legs.geojson`).features
		)
		.filter(({ properties }) => properties?.mode !== 'sea')
		.filter((leg) => {
			const box = bbox(leg);
			return box[0] > west && box[1] > south && box[2] < east && box[3] < north;
		});

	it.each(legs.map((leg) => [String(leg.id), leg] as const))('%s keeps off the land of other countries', (_, leg) => {
		expect(shareAbroad(leg)).toBeLessThanOrEqual(0.03);
	});
});

/** The part of a leg on the land of a country it does not claim to cross, sampled every 500 m; bays are nobody's. */
function shareAbroad(leg: Feature<LineString>): number {
	const claimed = leg.properties?.countries as string[];
	const samples = Math.ceil(length(leg) / 0.5);
	const abroad = Array.from({ length: samples }, (_, index) =>
		countryAt(along(leg, index * 0.5).geometry.coordinates)
	).filter((iso) => iso !== undefined && !claimed.includes(iso));
	return abroad.length / samples;
}
