import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { options, placeTiles } from '../../../../tests/fakes/style-options.ts';
import { inOrder, layerOrder } from './layer-order.ts';
import { atlasStyle } from './style.ts';

describe('the order of the layers', () => {
	it('has every layer at its place', () => {
		const ids = atlasStyle(options()).layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const ranks = ids.map((id) => rankOf(id));
		expect(ranks).not.toContain(-1);
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	});

	it('has a layer for every name in the order', () => {
		const ids = atlasStyle(options({ placeTiles })).layers.map(({ id }) => id);
		for (const [rank, name] of layerOrder.entries()) expect(ids.map(rankOf), name).toContain(rank);
	});

	it('shows what is meant above all other lines and symbols', () => {
		const ids = atlasStyle(options()).layers.map(({ id }) => id);
		expect(ids.indexOf('meant-outline')).toBeGreaterThan(ids.indexOf('lines-core'));
		expect(ids.at(-1)).toBe('points-meant');
	});

	it('gives lines their room before towns and seas choose theirs, and after what lies on lines', () => {
		const { layers } = atlasStyle(options({ placeTiles }));
		const names = layers.flatMap((layer) => (layer.type === 'symbol' && layer.layout?.['text-field'] ? [layer] : []));
		const room = layers.findIndex(({ id }) => id === 'lines-room');
		// What is uppermost is placed first.
		expect(names.filter((layer) => layers.indexOf(layer) < room).map(({ id }) => id)).toEqual([
			'labels-sea',
			'labels-land'
		]);
		const seenAlways = names.filter(({ id }) => !['gaps-before', 'labels-country-bare'].includes(id));
		for (const { id, layout } of seenAlways) expect(layout, id).not.toHaveProperty('text-ignore-placement', true);
	});
});

describe('inOrder', () => {
	const layer = (id: string): LayerSpecification => ({ id, type: 'line', source: 'lines' });

	it('sorts by the list', () => {
		const sorted = inOrder([layer('events-label'), layer('lines'), layer('countries')]);
		expect(sorted.map(({ id }) => id)).toEqual(['countries', 'lines', 'events-label']);
	});

	it.each(['', 'line', 'labels', 'lakes-2', 'lines:middle', '__proto__'])(
		'throws for a layer that is not listed: %j',
		(id) => {
			expect(() => inOrder([layer('lines'), layer(id)])).toThrow(`"${id}" has no place in layerOrder`);
		}
	);
});

function rankOf(id: string): number {
	return (layerOrder as readonly string[]).indexOf(id);
}
