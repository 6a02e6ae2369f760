import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { layerEntries, layerOfEvent } from './layer-entries.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { mapPoints } from '#lib/server/map/points.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { packWith } from '../../../../tests/packs/test-pack.ts';

const { atlas } = checkPack('geodata');

describe('the layers of the key', () => {
	const entries = layerEntries(atlas);

	it('bear the names by which readers switch them', () => {
		expect(entries.map(({ name }) => name)).toEqual([
			'North–South Corridor',
			'Middle Corridor',
			'Zangezur route',
			'Northern Corridor',
			'Places',
			'Events',
			'Ties between states'
		]);
	});

	it('have ids of their own that an address can hold', () => {
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		for (const { id } of entries) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	it('all have excerpts to read', () => {
		for (const { excerptCount, name } of entries) expect(excerptCount, name).toBeGreaterThan(0);
	});

	it('hold every event on exactly one of them', () => {
		for (const event of atlas.events) {
			const layer = entries.filter(({ id }) => id === layerOfEvent(atlas, event));
			expect(layer).toHaveLength(1);
		}
	});

	it('have the symbol by which the map draws them', () => {
		const points = mapPoints(atlas).features.map(({ properties }) => properties);
		for (const { id, kind, symbol } of entries) {
			const drawn = points.filter(
				(point) => point.kind !== 'end' && point.layers === `,${id},` && point.symbol !== 'none'
			);
			if (kind === 'corridor' || kind === 'ties') expect(symbol).toBeUndefined();
			else
				expect(
					drawn.map((point) => point.symbol),
					id
				).toContain(symbol); // a crash among events has its own
		}
	});

	it('show no crash for an event that is none, and no path for one that has none', () => {
		const files = packWith('atlas.json', (it) => it.eventLayers.push('talks'));
		const layers = layerEntries(linkPack(parsePack(files).pack).atlas);
		expect(layers.flatMap(({ id, kind, symbol, paths }) => (kind === 'event' ? [[id, symbol, paths]] : []))).toEqual([
			['bridge-fall', 'crash', ['planned-path']],
			['talks', 'event', []]
		]);
	});

	it('name each kind of line of a corridor once', () => {
		for (const { kind, lines } of entries) {
			expect(lines.length > 0).toBe(kind === 'corridor');
			expect(new Set(lines.map(({ mode, status }) => `${mode} ${status}`)).size).toBe(lines.length);
		}
	});
});
