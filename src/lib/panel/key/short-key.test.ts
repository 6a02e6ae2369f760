import { expect, it } from 'vitest';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { shortKey } from './short-key.ts';

const common = { href: '/', excerptCount: 1, lines: [] } as const;
const layers: LayerEntry[] = [
	{ ...common, id: 'ford-line', name: 'Ford line', kind: 'corridor', strand: 0 },
	{ ...common, id: 'places', name: 'Places', kind: 'places', symbol: 'place', strand: -1 }
];
const names = (patterns: string[], hasSoft = false) => shortKey(layers, { patterns, hasSoft }).map(({ name }) => name);

it('tells the layers, and how lines are drawn that are not like theirs', () => {
	expect(names([])).toEqual(['Ford line', 'Places']);
	expect(
		names(['rail-operational', 'sea-operational', 'actual-path', 'rail-planned', 'unheard-of'], true).slice(2)
	).toEqual([
		'Railway, planned',
		'Flight as flown, schematic',
		'Sea, in operation',
		'Lighter within: drawn by hand or straight between stations'
	]);
});

it('has at most ten rows, and never leaves out that a course is a guess', () => {
	const statuses = ['operational', 'under-construction', 'planned', 'missing', 'suspended'];
	const all = names(
		['rail', 'road', 'sea', 'river'].flatMap((mode) => statuses.map((status) => `${mode}-${status}`)),
		true
	);
	expect(all).toHaveLength(10);
	expect(all.at(-1)).toMatch(/^Lighter within/);
});
