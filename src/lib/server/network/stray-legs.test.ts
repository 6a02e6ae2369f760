import { expect, it } from 'vitest';
import type { Leg } from '#lib/atlas/corridor.ts';
import { strayLegs } from './stray-legs.ts';
import { linked, packFiles } from '../../../../tests/packs/break-pack.ts';
import { testPack } from '../../../../tests/packs/test-pack.ts';

const atlas = linked(testPack());
const [first] = atlas.legs as readonly [Leg, ...Leg[]];

/** What is said of the first leg once something of it is another. */
const problemsOf = (change: Partial<Leg>) => {
	const legs = atlas.network.legs.map((leg) => (leg === first ? { ...leg, ...change } : leg));
	return strayLegs({ network: { ...atlas.network, legs } });
};
const problem = (message: string, remedy: string) => [{ file: packFiles.legs, place: first.id, message, remedy }];

/** Along the Caspian off Baku, three quarters of it at sea. */
const offTheCoast = [
	[49, 40],
	[51, 40]
];
const atSea = (limit: string) => `75.8 per cent of it lie at sea: more than ${limit}`;
const mend = 'Mend the line, name the country, or grant it in "strays" with the reason';

it('finds nothing wrong with lines on the land of their countries, and none with ships', () => {
	expect(strayLegs(atlas)).toEqual([]);
	expect(problemsOf({ coordinates: offTheCoast, mode: 'sea' })).toEqual([]);
});

it('names a leg that crosses open water, and how much of it does', () => {
	expect(problemsOf({ coordinates: offTheCoast })).toEqual(problem(atSea('3'), mend));
});

it('names a leg that runs through a country which it does not name', () => {
	expect(problemsOf({ countries: ['GE'] })).toEqual(problem('100.0 per cent of it lie in AZ: more than 3', mend));
});

it('takes what a leg is granted, and no more', () => {
	const because = 'A bridge.';
	expect(problemsOf({ coordinates: offTheCoast, strays: { percent: 80, because } })).toEqual([]);
	const tooMuch = problem(atSea('the 20 that "strays" grants'), mend);
	expect(problemsOf({ coordinates: offTheCoast, strays: { percent: 20, because } })).toEqual(tooMuch);
});

it('wants no grant where none is needed', () => {
	const message = 'keeps to the land of its countries but for 0.0 per cent, and has "strays"';
	expect(problemsOf({ strays: { percent: 5, because: 'A bridge.' } })).toEqual(problem(message, 'Leave "strays" out'));
});
