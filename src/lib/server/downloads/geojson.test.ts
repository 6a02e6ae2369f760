import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { excerptsAbout } from '#lib/atlas/atlas.ts';
import { legsOf, nodesOf } from '#lib/atlas/corridor.ts';
import { licences, modes, statuses, courses } from '#lib/atlas/vocabulary.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { attributions, corridorGeojson, eventGeojson, eventsGeojson, placesGeojson } from './geojson.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { packWith, testPack, type Breakable } from '../../../../tests/packs/test-pack.ts';

type Download = FeatureCollection<Geometry | null> & { name: string; attribution: string };

const small = linkPack(parsePack(testPack()).pack).atlas;
const real = checkPack('geodata').atlas;

const downloadsOf = (atlas: Atlas): [name: string, download: Download][] => [
	...atlas.corridors.map((corridor): [string, Download] => [corridor.id, corridorGeojson(atlas, corridor)]),
	['places', placesGeojson(atlas)],
	...atlas.events.map((event): [string, Download] => [event.id, eventGeojson(atlas, event)])
];

/** Twice the signed area of a ring: above zero where it runs against the clock. */
const windingOf = (ring: readonly Position[]) =>
	ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
		const [a = 0, b = 0] = ring[index] ?? [];
		return sum + a * y - x * b;
	}, 0);

describe.each([...downloadsOf(small), ...downloadsOf(real)])('%s.geojson', (_name, download) => {
	it('is a collection by RFC 7946', () => {
		const read = JSON.parse(JSON.stringify(download)) as Download;
		expect(read.type).toBe('FeatureCollection');
		expect(read).not.toHaveProperty('crs');
		expect(read.features.length).toBeGreaterThan(0);
		for (const feature of read.features) {
			expect(feature.type).toBe('Feature');
			expect(feature.id).toEqual(expect.stringMatching(/^[a-z0-9-]+$/));
			// A member that the standard defines may stand nowhere else.
			expect(feature).not.toHaveProperty('coordinates');
			// What happened in a country has no geometry, as the standard allows, and names the country.
			if (feature.geometry) {
				expect(['Point', 'LineString', 'Polygon', 'MultiPolygon']).toContain(feature.geometry.type);
			} else expect(feature.properties?.['country']).toMatch(/^[A-Z]{2}$/);
		}
		const ids = read.features.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has positions of longitude and latitude in range, and rings by the right-hand rule', () => {
		for (const { geometry } of download.features) {
			expect(geometry?.type).not.toBe('GeometryCollection');
			if (!geometry) continue;
			if (geometry.type === 'GeometryCollection') throw new Error('not expected');
			const positions = (geometry.coordinates as unknown[]).flat(Infinity) as number[];
			expect(positions.length).toBeGreaterThan(0);
			expect(positions.length % 2).toBe(0);
			positions.forEach((degrees, index) => expect(Math.abs(degrees)).toBeLessThanOrEqual(index % 2 === 0 ? 180 : 90));
			const areas =
				{ Polygon: [geometry.coordinates], MultiPolygon: geometry.coordinates }[geometry.type as 'Polygon'] ?? [];
			for (const [outer = [], ...holes] of areas as Position[][][]) {
				expect(windingOf(outer)).toBeGreaterThan(0);
				for (const hole of holes) expect(windingOf(hole)).toBeLessThan(0);
			}
		}
	});

	it('names and describes each feature', () => {
		for (const { properties } of download.features) {
			expect(properties).toMatchObject({
				name: expect.stringMatching(/\S/),
				kind: expect.stringMatching(/\S/),
				otherNames: expect.any(Array),
				excerpts: expect.any(Array)
			});
			expect(properties?.['excerpts'].length).toBeGreaterThan(0);
			for (const id of properties?.['excerpts'] ?? []) expect(id).toMatch(/^[a-z0-9-]+$/);
		}
	});

	it('carries its name and its licences', () => {
		expect(download.name).toMatch(/\S/);
		expect(Object.values(attributions).some((text) => download.attribution.includes(text))).toBe(true);
	});
});

describe.each([
	['the small pack', small],
	['the real pack', real]
] as const)('the corridors of %s', (_name, atlas) => {
	it.each(atlas.corridors)('are told by their legs and nodes: $name', (corridor) => {
		const { features, attribution } = corridorGeojson(atlas, corridor);
		const legs = features.filter(({ properties }) => properties?.['kind'] === 'leg');
		const nodes = features.filter(({ properties }) => properties?.['kind'] !== 'leg');
		expect(legs.map(({ id }) => id)).toEqual(legsOf(corridor).map(({ id }) => id));
		expect(nodes.map(({ id }) => id)).toEqual(nodesOf(corridor).map(({ id }) => id));
		const nodeIds = nodes.map(({ id }) => id);
		const excerpts = excerptsAbout(atlas, corridor).map(({ id }) => id);
		for (const { properties, geometry } of legs) {
			const {
				corridor: slug,
				from,
				to,
				mode,
				status,
				statusAsOf,
				countries,
				course,
				lengthKm,
				licence
			} = properties ?? {};
			expect(`corridors/${slug}`).toBe(corridor.id);
			expect(nodeIds).toContain(from);
			expect(nodeIds).toContain(to);
			expect(modes).toContain(mode);
			expect(statuses).toContain(status);
			expect(statusAsOf).toEqual(statusAsOf === null ? null : expect.stringMatching(/^\d{4}(-\d\d){0,2}$/));
			expect(countries.length).toBeGreaterThan(0);
			for (const iso of countries) expect(iso).toMatch(/^[A-Z]{2}$/);
			expect(courses).toContain(course);
			expect(lengthKm).toBeGreaterThan(0);
			expect(licences).toContain(licence);
			expect(attribution).toContain(attributions[licence as keyof typeof attributions]);
			expect(properties?.['excerpts']).toEqual(excerpts);
			expect(geometry?.type).toBe('LineString');
		}
	});

	it('keep the direction of their legs: each line runs from its node to its node', () => {
		for (const corridor of atlas.corridors) {
			const { features } = corridorGeojson(atlas, corridor);
			for (const leg of legsOf(corridor)) {
				const geometry = features.find(({ id }) => id === leg.id)?.geometry;
				expect(geometry).toEqual({ type: 'LineString', coordinates: leg.coordinates });
			}
		}
	});
});

describe('the events', () => {
	it('without a geometry have a point for each place', () => {
		const talks = small.events.find(({ id }) => id === 'events/talks')!;
		expect(eventGeojson(small, talks).features.map(({ id, geometry }) => ({ id, geometry }))).toEqual([
			{ id: 'talks', geometry: { type: 'Point', coordinates: [46.01, 40.01] } }
		]);
	});

	it('with a geometry have its parts, each by its role', () => {
		const bridge = small.events.find(({ id }) => id === 'events/bridge-fall')!;
		const { features } = eventGeojson(small, bridge);
		expect(features.map(({ id, properties }) => [id, properties?.['kind']])).toEqual([
			['site', 'site'],
			['planned-path', 'planned-path']
		]);
		for (const { properties } of features)
			expect(properties).toMatchObject({ event: 'bridge-fall', date: '2024-12-25' });
	});

	it('in one file have ids of their own, whatever their parts are called', () => {
		const files = packWith('atlas.json', (it) => (it.eventLayers = []));
		const read = (path: string) => JSON.parse(files.get(path) ?? '') as Breakable;
		const [event, parts] = [read('events/bridge-fall/event.json'), read('events/bridge-fall/event.geojson')];
		parts.features[0].id = 'bridge-fall-2'; // a name that another event bears
		parts.features[1].id = '2-site'; // with a hyphen before it, the site of that event
		files.set('events/bridge-fall/event.geojson', JSON.stringify(parts));
		parts.features[0].id = 'site';
		parts.features[1].id = 'path';
		files.set('events/bridge-fall-2/event.geojson', JSON.stringify(parts));
		files.set('events/bridge-fall-2/event.json', JSON.stringify({ ...event, id: 'bridge-fall-2' }));
		const talks = read('events/talks/event.json');
		files.set('events/talks/event.json', JSON.stringify({ ...talks, at: ['places/westford', 'countries/azerbaijan'] }));
		files.set('events/talks-2/event.json', JSON.stringify({ ...talks, id: 'talks-2' }));
		const ids = eventsGeojson(linkPack(parsePack(files).pack).atlas).features.map(({ id }) => id);
		expect(ids).toHaveLength(9);
		expect([...new Set(ids)].sort()).toEqual([
			'bridge-fall-2/path',
			'bridge-fall-2/site',
			'bridge-fall/2-site',
			'bridge-fall/bridge-fall-2',
			'ride/actual-path',
			'ride/end',
			'talks',
			'talks-2',
			'talks/2'
		]);
	});
});

it('changes nothing in the atlas', () => {
	const before = JSON.stringify(small.legs.map(({ coordinates }) => coordinates));
	downloadsOf(small);
	expect(JSON.stringify(small.legs.map(({ coordinates }) => coordinates))).toBe(before);
});

it('names the licence of a leg in the download that holds it', () => {
	const files = packWith('corridors/ford-line/legs.geojson', (it) => (it.features[0].properties.licence = 'CC-BY-4.0'));
	const { atlas } = linkPack(parsePack(files).pack);
	expect(corridorGeojson(atlas, atlas.corridors[0]!).attribution).toContain(attributions['CC-BY-4.0']);
});
