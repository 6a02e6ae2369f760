import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { along, bbox, booleanPointInPolygon, length, polygon } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
	baseAreas,
	baseLayerNames,
	baseSourceIds,
	baseSources,
	borderKinds
} from '../../src/lib/map-data/base-sources.ts';
import { factsOf } from './facts-of.ts';
import { countryAt, readTile, tilePath } from './read-tile.ts';
import { tileAt, tilesIn } from './tile-grid.ts';

const inRepository = (path: string) => new URL(`../../${path}`, import.meta.url);
const readJson = <T>(path: string) => JSON.parse(readFileSync(inRepository(path), 'utf8')) as T;

const overTheCaucasus: Position = [44.2, 41.8];

describe.each(baseSourceIds)('the source %s', (id) => {
	const source = baseSources[id];

	it('has every tile inside its bounds', () => {
		const missing = tilesIn(source)
			.map((tile) => tilePath(source, tile))
			.filter((path) => !existsSync(inRepository(path)));
		expect(missing).toEqual([]);
	});

	it('has the layers the style asks for', () => {
		const names = new Set<string>();
		const zoom = source.minzoom;
		for (const tile of tilesIn({ ...source, maxzoom: zoom })) {
			for (const layer of baseLayerNames) if (readTile(source, tile, layer).length > 0) names.add(layer);
		}
		// All hatched areas lie in the region, which hides Eurasia's tiles there.
		const asked = baseLayerNames.filter((name) => name !== 'areas' || id !== 'eurasia');
		expect([...names].sort()).toEqual([...asked].sort());
	});

	it('knows only the kinds of border and of area that the style draws', () => {
		for (const tile of tilesIn({ ...source, maxzoom: source.minzoom })) {
			for (const { properties } of readTile(source, tile, 'borders')) expect(borderKinds).toContain(properties?.kind);
			for (const { properties } of readTile(source, tile, 'areas')) {
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
	expect(countryAt(baseSources.world, at)).toBe(iso);
	expect(countryAt(baseSources.region, at)).toBe(iso);
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
	expect(countryAt(baseSources.region, at)).toBe(iso);
});

it.each(['abkhazia', 'south-ossetia'])('hatches %s over the Caucasus', (id) => {
	const tile = tileAt(overTheCaucasus, 5);
	const ids = readTile(baseSources.region, tile, 'areas').map(({ properties }) => properties?.id as string);
	expect(ids).toContain(id);
});

it('draws no line inside Nagorno-Karabakh, where the line of contact ran', () => {
	const inside = polygon([[[46.55, 39.6], [46.95, 39.6], [46.95, 40.15], [46.55, 40.15], [46.55, 39.6]]]); // prettier-ignore
	for (const source of Object.values(baseSources)) {
		const tile = tileAt([46.75, 39.82], source.maxzoom);
		const points = readTile(source, tile, 'borders').flatMap(({ geometry }) =>
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
		countryAt(baseSources.region, along(leg, index * 0.5).geometry.coordinates)
	).filter((iso) => iso !== undefined && !claimed.includes(iso));
	return abroad.length / samples;
}
