import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { layerEntries } from '#lib/server/pages/layer-entries.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { mapLabels } from './base-labels.ts';
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

	it('hold every node on a route, every place and every event', () => {
		const ids = points.map(({ id }) => id);
		expect(ids).toEqual(
			expect.arrayContaining([
				...atlas.nodes.filter(({ corridors }) => corridors.length > 0).map(({ id }) => `nodes/${id}`),
				...atlas.places.map(({ id }) => id),
				...atlas.events.map(({ id }) => id)
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

	it('do not hide each other where several events have one position', () => {
		const events = mapPoints(atlas).features.filter(({ properties }) => properties.kind === 'event');
		const spots = events.map(({ geometry, properties }) => `${geometry.coordinates.join()} ${properties.slot}`);
		expect(new Set(spots).size).toBe(spots.length);
		for (const { properties } of events) expect(properties.slot).toBeLessThanOrEqual(5); // the style has room for no more
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
