import { expect, it } from 'vitest';
import { project, unproject } from '#lib/geometry/mercator.ts';
import { LayerEvaluator } from '#lib/map/still/evaluate.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { baseLabels, type BaseLabelFeature } from './base-labels.ts';
import { onMainLandOf } from './country-shapes.ts';
import { sizeOfName } from './country-sides.ts';
import { withRoomForCountries } from './country-names.ts';
import { mapLabels } from './map-labels.ts';
import { mapPoints } from './points.ts';
import { options } from '../../../../tests/fakes/style-options.ts';

const onLand = ({ properties, geometry }: BaseLabelFeature) => onMainLandOf(properties.iso ?? '')(geometry.coordinates);

it('names no country in its exclave, where its main land has the name', () => {
	const { features } = baseLabels();
	const ofAzerbaijan = (labels: readonly BaseLabelFeature[]) =>
		labels.filter(({ properties }) => properties.kind === 'country' && properties.iso === 'AZ');
	expect(ofAzerbaijan(features).filter((label) => !onLand(label)).length, 'in the source').toBeGreaterThan(0);
	const placed = ofAzerbaijan(withRoomForCountries(checkPack('geodata').atlas, features));
	expect(new Set(placed.map(({ properties }) => properties.local))).toEqual(new Set(['Azərbaycan']));
	expect(placed.every(onLand)).toBe(true);
	// From its first zoom on it has a name at each.
	expect(placed.at(-1)?.properties.maxzoom).toBeUndefined();
});

it.each([
	['Azerbaijan', 4],
	['Armenia', 4],
	['Georgia', 4]
])('lets the name of %s stand on no side where that is outside of it, from zoom %d', (name, zoom) => {
	const { atlas } = checkPack('geodata');
	const label = mapLabels(atlas).features.find(({ properties }) => {
		return properties.kind === 'country' && properties.name === name && properties.minzoom === zoom;
	})!;
	const layer = atlasStyle(options()).layers.find(({ id }) => id === 'labels-country')!;
	const reader = new LayerEvaluator(layer, zoom);
	const feature = { type: 1, properties: { ...label.properties }, state: {} } as const;
	const size = reader.number('text-size', feature);
	const [x, y] = project(label.geometry.coordinates, zoom);
	const offsets = reader
		.list('text-variable-anchor-offset', feature)
		.filter((part): part is [number, number] => Array.isArray(part));
	expect(offsets.length).toBeGreaterThan(0);
	const outside = offsets.filter(([, down]) => {
		return !onMainLandOf(label.properties.iso ?? '')(unproject([x, y + down * size], zoom));
	});
	expect(outside).toEqual([]);
});

it.each([4, 5, 6])(
	'names the three countries of the South Caucasus clear of each other and of regions at zoom %d',
	(zoom) => {
		const { atlas } = checkPack('geodata');
		const regions = mapPoints(atlas)
			.features.filter(({ properties: { symbol, minzoom } }) => symbol === 'none' && minzoom <= zoom)
			.map(({ geometry, properties }) => ({ id: properties.id, at: project(geometry.coordinates, zoom) }));
		expect(regions.length).toBeGreaterThan(0);
		const boxes = mapLabels(atlas)
			.features.filter(({ properties: { kind, name, minzoom, maxzoom = Infinity } }) => {
				const isOne = ['Armenia', 'Azerbaijan', 'Georgia'].includes(name);
				return kind === 'country' && isOne && minzoom <= zoom && zoom < maxzoom;
			})
			.map(({ properties, geometry }) => {
				const [x, y] = project(geometry.coordinates, zoom);
				return { x, y, halfWidth: (properties.name.length * sizeOfName(zoom) * 0.78) / 2 };
			});
		expect(boxes).toHaveLength(3);
		for (const [index, a] of boxes.entries()) {
			for (const { id, at } of regions) {
				const isClear = Math.abs(a.x - at[0]) > a.halfWidth || Math.abs(a.y - at[1]) > 8;
				expect(isClear, `${id} ${JSON.stringify(a)}`).toBe(true);
			}
			for (const b of boxes.slice(index + 1)) {
				const isClear = Math.abs(a.x - b.x) > a.halfWidth + b.halfWidth || Math.abs(a.y - b.y) > 20;
				expect(isClear, JSON.stringify([a, b])).toBe(true);
			}
		}
	}
);

it('keeps the name of a country on its main land, where it stands clear of lines', () => {
	const { features } = baseLabels();
	const placed = withRoomForCountries(checkPack('geodata').atlas, features).filter(
		({ properties }) => properties.kind === 'country'
	);
	expect(placed.length).toBeGreaterThan(features.filter(({ properties }) => properties.kind === 'country').length);
	const given = new Set(features.map(({ geometry }) => String(geometry.coordinates)));
	const astray = placed
		.filter(({ geometry }) => !given.has(String(geometry.coordinates)))
		.filter((label) => !onLand(label))
		.map(({ properties, geometry }) => `${properties.name} at ${geometry.coordinates}`);
	expect(astray).toEqual([]);
});
