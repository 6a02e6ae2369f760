import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { modes, nodeKinds, statuses } from '#lib/atlas/vocabulary.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import { pointSymbols } from '#lib/palette/symbols.ts';
import { iconName } from './icon-name.ts';
import { pointIcons, ringIcons } from './layers/point-symbols.ts';
import { atlasStyle } from './style.ts';
import type { MapLayer, StyleOptions } from './options.ts';
import { layers, only, options, origin, placeTiles } from '../../../../tests/fakes/style-options.ts';

const switches: [name: string, layers: readonly MapLayer[]][] = [
	['everything on', layers],
	['everything off', only()],
	...layers.map(({ id }): [string, MapLayer[]] => [`only ${id} on`, only(id)])
];

describe.each([light, dark])('the $name style', (palette) => {
	describe.each(['english', 'local'] as const)('with %s names', (labels) => {
		it.each(switches)('is valid with %s', (_name, shown) => {
			const errors = validateStyleMin(atlasStyle(options({ palette, labels, layers: shown })));
			expect(errors.map(({ message }) => message)).toEqual([]);
		});
	});

	it('draws places that come by tiles as it draws those it begins with', () => {
		const style = atlasStyle(options({ palette, placeTiles }));
		expect(validateStyleMin(style)).toEqual([]);
		const paintOf = (id: string) => {
			const {
				id: _id,
				source: _source,
				'source-layer': _layer,
				...look
			} = style.layers.find((layer) => layer.id === id) as LayerSpecification & Record<string, unknown>;
			return look;
		};
		for (const [id, other] of [
			['places-symbol', 'others-symbol'],
			['places-label', 'others-label']
		] as const) {
			expect(paintOf(other)).toEqual(paintOf(id));
		}
	});

	it('refers to sources that it has', () => {
		const style = atlasStyle(options({ palette }));
		for (const layer of style.layers) {
			expect(Object.keys(style.sources)).toContain('source' in layer && layer.source);
		}
	});

	it('uses every source that it has', () => {
		const style = atlasStyle(options({ palette }));
		const used = new Set(style.layers.map((layer) => ('source' in layer ? layer.source : undefined)));
		for (const source of Object.keys(style.sources)) expect(used).toContain(source);
	});

	it('writes in fonts that it has', () => {
		const style = atlasStyle(options({ palette }));
		const families = Object.keys(style['font-faces'] ?? {});
		for (const layer of style.layers) {
			if (layer.type !== 'symbol' || !layer.layout?.['text-field']) continue;
			const named = JSON.stringify(layer.layout['text-font']).match(/"Atlas[^"]*"/g) ?? [];
			expect(named.length).toBeGreaterThan(0);
			for (const family of named) expect(families).toContain(JSON.parse(family));
		}
	});

	it('asks no other host for anything', () => {
		const { layers: _layers, ...rest } = atlasStyle(options({ palette }));
		// Attributions are links that a reader may follow.
		const text = JSON.stringify(rest, (key, value: unknown) => (key === 'attribution' ? undefined : value));
		for (const [url] of text.matchAll(/https?:\/\/[^"/]+/g)) expect(url).toBe(origin);
		expect(rest).not.toHaveProperty('glyphs');
		expect(rest).not.toHaveProperty('sprite');
	});

	it('has a picture for every point', () => {
		const made = pointIcons(palette, 4);
		const names = made.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const symbol of nodeKinds) {
			for (const strand of [-1, 0, 1, 2, 3]) expect(names).toContain(iconName(symbol, palette, strand));
		}
		const rings = ringIcons(palette).map(({ name }) => name);
		for (const symbol of [...Object.keys(pointSymbols), 'none']) {
			expect(rings).toContain(iconName(`ring-${symbol}`, palette, -1));
		}
		for (const symbol of ['place', 'event', 'crash', 'town']) expect(names).toContain(iconName(symbol, palette, -1));
		for (const { symbol, colour } of made) {
			expect(Object.keys(pointSymbols)).toContain(symbol);
			expect(colour).toMatch(/^#[0-9a-f]{6}$/);
		}
	});
});

describe('the style', () => {
	it('would not be valid with a layer or a value of no kind', () => {
		const style = atlasStyle(options());
		const [land] = style.layers;
		const strange = { ...land, paint: { 'fill-color': 'nothing' } } as LayerSpecification;
		expect(validateStyleMin({ ...style, layers: [strange] })).not.toEqual([]);
		expect(validateStyleMin({ ...style, layers: [{ id: 'a', type: 'line', source: 'none' }] })).not.toEqual([]);
	});

	it('is the same for the same options, and changes none of them', () => {
		const frozen = deepFreeze(structuredClone(options()));
		const [first, second] = [atlasStyle(frozen), atlasStyle(frozen)];
		expect(second).toEqual(first);
		expect(second).not.toBe(first);
	});

	it('has the same layers whatever is switched on, so that a switch only repaints', () => {
		const shape = (shown: readonly MapLayer[]) => {
			return atlasStyle(options({ layers: shown })).layers.map(({ id, type, paint, layout, ...layer }) => ({
				id,
				type,
				properties: [Object.keys(paint ?? {}), Object.keys(layout ?? {}), 'filter' in layer]
			}));
		};
		for (const [, shown] of switches) expect(shape(shown)).toEqual(shape(layers));
	});

	it('has few layers, whatever the number of corridors', () => {
		const more = [...layers, { ...layers[0]!, id: 'another' }, { ...layers[0]!, id: 'one more' }];
		expect(atlasStyle(options()).layers.length).toBeLessThanOrEqual(31);
		expect(atlasStyle(options({ layers: more })).layers).toHaveLength(atlasStyle(options()).layers.length);
	});

	it('is the same with ties on as without: they have layers of their own', () => {
		const ties: MapLayer = { id: 'ties', name: 'Ties between states', kind: 'ties', strand: -1, isOn: true };
		expect(atlasStyle(options({ layers: [...layers, ties] }))).toEqual(atlasStyle(options()));
	});

	it('lets all the rest drop back by numbers and feature-state alone, so that a selection only repaints', () => {
		const begun = options();
		const [plain, selected] = [false, true].map((hasSelection) => atlasStyle({ ...begun, hasSelection, begun }));
		for (const [index, layer] of selected!.layers.entries()) {
			const before = plain!.layers[index]!;
			for (const [name, value] of Object.entries(layer.paint ?? {})) {
				const old = (before.paint as Record<string, unknown>)[name];
				if (JSON.stringify(value) === JSON.stringify(old)) continue;
				expect(typeof value, `${name} of ${layer.id}`).toBe('number');
				expect(value).toBeLessThanOrEqual(0.5 * Number(old));
			}
			expect({ ...layer, paint: before.paint }).toEqual(before);
		}
	});

	it.each<Partial<StyleOptions>>([
		{ known: '2016-01-01' },
		{ time: { from: '2024-12', to: '2025-01' } },
		{ known: '2025-07-06', time: { from: '2025-06', to: '2025-07' } }
	])('is the same at %j as what it began with: what was known when is feature-state', (then) => {
		const begun = options();
		expect(atlasStyle({ ...begun, ...then, begun })).toEqual(atlasStyle(begun));
	});

	it.each(modes.flatMap((mode) => statuses.map((status) => `${mode}-${status}`)))(
		'draws %s by dashes of its own, or unbroken',
		(name) => {
			const layer = atlasStyle(options()).layers.find(({ id }) => id === 'lines');
			const dashes = layer?.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
			expect(dashes).toBeInstanceOf(Array);
			const isSolid = /^r(ail|oad)-(operational|suspended|planned|missing)$/.test(name);
			expect((dashes as unknown[]).includes(name)).toBe(!isSolid);
		}
	);
});

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
	return value;
}
