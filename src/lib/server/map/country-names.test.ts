import { expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { baseLabels } from './base-labels.ts';
import { onMainLandOf } from './country-shapes.ts';
import { withRoomForCountries } from './country-names.ts';

it('keeps the name of a country on its main land, where it stands clear of lines', () => {
	const { features } = baseLabels();
	const placed = withRoomForCountries(checkPack('geodata').atlas, features).filter(
		({ properties }) => properties.kind === 'country'
	);
	expect(placed.length).toBeGreaterThan(features.filter(({ properties }) => properties.kind === 'country').length);
	const given = new Set(features.map(({ geometry }) => String(geometry.coordinates)));
	const astray = placed
		.filter(({ geometry }) => !given.has(String(geometry.coordinates)))
		.filter(({ properties, geometry }) => !onMainLandOf(properties.iso ?? '')(geometry.coordinates))
		.map(({ properties, geometry }) => `${properties.name} at ${geometry.coordinates}`);
	expect(astray).toEqual([]);
});
