/**
 * Where the name of a country may stand if something is in its way at its point, in ems from there: above symbols that stand
 * there, or below them. `rows` are the middles of the name and of the signs below it.
 */
export const countrySides = {
	above: { anchor: 'bottom', down: -2.2, rows: { name: -2.5, withSigns: [-3.7, -2.5] } },
	below: { anchor: 'top', down: 0.9, rows: { name: 1.2, withSigns: [1.2, 2.4] } },
	'far-below': { anchor: 'top', down: 2.6, rows: { name: 2.9, withSigns: [2.9, 4.1] } }
} as const;

export type CountrySide = keyof typeof countrySides;
const sides = Object.keys(countrySides) as CountrySide[];

/** The sides of which something is true, between commas, in their own order. */
export function sidesWhere(isTrue: (side: CountrySide) => boolean): string {
	return sides.filter(isTrue).join();
}

/** Every set of sides, as `sidesWhere` writes it. */
export const setsOfSides: readonly (readonly CountrySide[])[] = Array.from({ length: 2 ** sides.length }, (_, bits) =>
	sides.filter((_, index) => (bits >> index) % 2 === 1)
);
