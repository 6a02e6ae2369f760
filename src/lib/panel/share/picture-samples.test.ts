import { expect, it } from 'vitest';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { light } from '#lib/palette/light.ts';
import { samplesOf } from './picture-samples.ts';

const common = { href: '/', excerptCount: 1, lines: [] } as const;
const layers: LayerEntry[] = [
	{ ...common, id: 'ford-line', name: 'Ford line', kind: 'corridor', strand: 0 },
	{ ...common, id: 'places', name: 'Places', kind: 'places', symbol: 'place', strand: -1 }
];
const nothing = {
	patterns: new Set<string>(),
	symbols: new Set<string>(),
	borders: new Set<string>(),
	layers: new Set<string>(),
	hasSoft: false,
	hasHatched: false
};
const names = (contents: Partial<typeof nothing>) =>
	samplesOf(layers, { ...nothing, ...contents }, light).map(({ name }) => name);

it('tells the layers that are on, though nothing of them is in sight', () => {
	expect(names({})).toEqual(['Ford line', 'Places']);
});

it('tells how what is in sight is drawn, and nothing else', () => {
	const contents = {
		patterns: new Set(['sea-operational', 'actual-path', 'unheard-of']),
		symbols: new Set(['port', 'place']),
		borders: new Set(['delimitation']),
		hasSoft: true,
		hasHatched: true
	};
	expect(names(contents).slice(2)).toEqual([
		'Sea, in operation',
		'Lighter within: drawn by hand or straight between stations',
		'Flight as flown, schematic',
		'Port',
		'Border under delimitation',
		'Held or backed by another state than the one it is recognised as part of'
	]);
});
