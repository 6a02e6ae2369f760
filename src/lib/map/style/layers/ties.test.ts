import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { atlasStyle } from '#lib/map/style/style.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import { tieIcons } from '#lib/palette/tie-signs.ts';
import { options, origin } from '../../../../../tests/fakes/style-options.ts';
import { tieLayers, tiesSource } from './ties.ts';

const layersOf = (changes = {}) => tieLayers({ palette: light, isOn: true, origin, ...changes });

describe.each([light, dark])('ties between states in the $name style', (palette) => {
	it.each([undefined, { document: 'note' }])('are valid layers of it, through a lens too: %j', (lens) => {
		const style = atlasStyle(options({ palette }));
		const layers = layersOf({ palette, lens }).map(({ layer }) => layer);
		const whole = { ...style, sources: { ...style.sources, ties: tiesSource(origin) } };
		const errors = validateStyleMin({ ...whole, layers: [...style.layers, ...layers] });
		expect(errors.map(({ message }) => message)).toEqual([]);
	});

	it('have pictures of different names', () => {
		const names = tieIcons(palette).map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(new RegExp(`-${palette.name}$`));
	});
});

describe('ties between states', () => {
	it('are no part of the style that the map begins with, and lie below layers of it', () => {
		const { layers, sources } = atlasStyle(options());
		expect(Object.keys(sources)).not.toContain('ties');
		const ids = layers.map(({ id }) => id);
		for (const { layer, below } of layersOf()) {
			expect(ids).not.toContain(layer.id);
			expect(ids).toContain(below);
		}
	});

	it('leave names of countries their places', () => {
		const ids = atlasStyle(options()).layers.map(({ id }) => id);
		const ofCountries = ids.indexOf('labels-country');
		for (const { layer, below } of layersOf()) expect(ids.indexOf(below), layer.id).toBeLessThanOrEqual(ofCountries);
	});

	it('are shown or hidden by nothing but their visibility', () => {
		const [on, off] = [layersOf(), layersOf({ isOn: false })];
		for (const [index, { layer }] of off.entries()) {
			expect(layer.layout).toMatchObject({ visibility: 'none' });
			const shown = on[index]!.layer;
			expect({ ...layer, layout: { ...layer.layout, visibility: 'visible' } }).toEqual(shown);
		}
	});
});
