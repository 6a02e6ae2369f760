import { expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { baseLabels, type BaseLabelFeature } from './base-labels.ts';
import { onMainLandOf } from './country-shapes.ts';
import { withRoomForCountries } from './country-names.ts';

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
