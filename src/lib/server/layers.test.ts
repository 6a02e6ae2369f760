import { describe, expect, it } from 'vitest';
import { checkPack } from './atlas.ts';
import { layerEntries, layerOfEvent } from './layers.ts';

const { atlas } = checkPack('geodata');

describe('the layers of the key', () => {
	const entries = layerEntries(atlas);

	it('bear the names by which readers switch them', () => {
		expect(entries.map(({ name }) => name)).toEqual([
			'North–South Corridor',
			'Middle Corridor',
			'Zangezur route',
			'Northern Corridor',
			'Flight 8243',
			'Places',
			'Events'
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

	it('name each kind of line of a corridor once', () => {
		for (const { kind, lines } of entries) {
			expect(lines.length > 0).toBe(kind === 'corridor');
			expect(new Set(lines.map(({ mode, status }) => `${mode} ${status}`)).size).toBe(lines.length);
		}
	});
});
