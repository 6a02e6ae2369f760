import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { layerEntries } from '#lib/server/pages/layer-entries.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { mapLabels } from './map-labels.ts';
import { mapPoints } from './points.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { testPack } from '../../../../tests/packs/test-pack.ts';

const small = linkPack(parsePack(testPack()).pack).atlas;
const real = checkPack('geodata').atlas;
const atlases = [
	['the small pack', small],
	['the real pack', real]
] as const;

describe.each(atlases)('the points of %s', (_name, atlas) => {
	const points = mapPoints(atlas).features.map(({ properties }) => properties);

	it('have ids of their own', () => {
		expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
	});

	it('hold every node on a route, every place and every event that has one', () => {
		const ids = points.map(({ id }) => id);
		expect(ids).toEqual(
			expect.arrayContaining([
				...atlas.nodes.filter(({ corridors }) => corridors.length > 0).map(({ id }) => `nodes/${id}`),
				...atlas.places.map(({ id }) => id),
				...atlas.events.filter(({ positions }) => positions.length > 0).map(({ id }) => id)
			])
		);
	});

	it('stand on layers of the key', () => {
		const layers = layerEntries(atlas).map(({ id }) => id);
		for (const point of points) {
			expect(point.layers).toMatch(/^,([a-z0-9-]+,)+$/);
			for (const layer of point.layers.split(',').filter(Boolean)) expect(layers).toContain(layer);
		}
	});

	it('are named no sooner than they are drawn', () => {
		for (const { labelMinzoom, minzoom } of points) expect(labelMinzoom).toBeGreaterThanOrEqual(minzoom);
	});

	it('stand apart where several events share a point, and have one disc for all from afar', () => {
		const events = mapPoints(atlas).features.filter(({ properties }) => properties.kind === 'event');
		const spots = events.map(({ geometry, properties }) => `${geometry.coordinates.join()} ${properties.stand}`);
		expect(new Set(spots).size).toBe(spots.length);
		const fans = events.filter(({ properties }) => properties.stand.startsWith('fan-'));
		for (const { geometry, properties } of fans) {
			const gathering = mapPoints(atlas).features.find(
				(other) =>
					other.properties.kind === 'gathering' && String(other.geometry.coordinates) === String(geometry.coordinates)
			)!;
			expect(properties.stand.endsWith(`-${gathering.properties.count}`)).toBe(true);
			expect(gathering.properties.events).toContain(
				atlas.events.find(({ id }) => id === properties.id.replace(/\/\d+$/, ''))!.id
			);
		}
	});
});

describe('the events of the real pack', () => {
	const signs = mapPoints(real).features.filter(({ properties }) => properties.kind === 'event');

	it('have no sign where they happened in a country as a whole', () => {
		const ofCountries = real.events.filter(
			({ at, parts }) => parts.length === 0 && at.every(({ kind }) => kind === 'countries')
		);
		expect(ofCountries.length).toBeGreaterThan(0);
		for (const { id } of ofCountries)
			expect(signs.filter(({ properties }) => properties.id.startsWith(id))).toEqual([]);
	});

	it('have signs that say what happened', () => {
		expect(signs.map(({ properties }) => properties.symbol)).not.toContain('event');
	});
});

describe('the names of the base map', () => {
	const labelOf = (kind: string, name: string) =>
		mapLabels(real).features.find(({ properties }) => properties.kind === kind && properties.name === name)!.properties;

	it('are marked where the atlas names the same city', () => {
		const places = new Set(real.places.map(({ id }) => id as string));
		const marked = mapLabels(real).features.flatMap(({ properties }) => properties.place ?? []);
		expect(marked).toContain('places/baku');
		for (const place of marked) expect(places).toContain(place);
	});

	it('are marked where a stop of a corridor bears the name, so that it stands once', () => {
		const stops = new Map(mapPoints(real).features.map(({ properties }) => [properties.name, properties]));
		const rasht = labelOf('city', 'Rasht');
		expect(rasht.nodeLayers).toBe(',north-south,');
		expect(stops.get('Rasht')!.labelMinzoom).toBe(rasht.minzoom);
	});

	it('bear the signs of what happened in a country as a whole', () => {
		expect(labelOf('country', 'Azerbaijan')).toMatchObject({
			events: 2,
			sign0: 'calendar-cancelled',
			sign1: 'handcuffs'
		});
		expect(labelOf('country', 'Georgia')).not.toHaveProperty('sign0');
	});

	it('stand at one place for each country at each zoom', () => {
		const countries = mapLabels(real).features.filter(({ properties }) => properties.kind === 'country');
		for (const zoom of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
			const shown = countries.filter(
				({ properties: { minzoom, maxzoom = Infinity } }) => zoom >= minzoom && zoom < maxzoom
			);
			const codes = shown.map(({ properties }) => properties.iso);
			expect(new Set(codes).size, String(zoom)).toBe(codes.length);
		}
	});

	it('tell how each document writes a country', () => {
		const turkiye = labelOf('country', 'Türkiye');
		const named = Object.entries(turkiye).filter(([key]) => key.startsWith('in:'));
		expect(named.map(([, name]) => name)).toEqual(['Turkey']);
	});
});

describe('local names', () => {
	const locals = new Map(mapPoints(real).features.map(({ properties }) => [properties.id, properties.local]));

	it.each([
		['places/baku', 'Bakı'],
		['places/nakhchivan', 'Naxçıvan'],
		['places/aktau', 'Ақтау'],
		['places/kabul', 'کابل'],
		['nodes/tbilisi', 'თბილისი'],
		['nodes/alat', 'Ələt'],
		['nodes/meghri', 'Մեղրի'],
		['nodes/tehran', 'تهران']
	])('of %s is %s', (id, local) => {
		expect(locals.get(id)).toBe(local);
	});
});
