import { expect, it } from 'vitest';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { signs, signsIn, signsOf } from './signs.ts';

const nothing = {
	patterns: new Set<string>(),
	symbols: new Set<string>(),
	borders: new Set<string>(),
	layers: new Set<string>(),
	hasSoft: false,
	hasHatched: false
};
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

it('explains nothing twice, and everything by a name', () => {
	expect(new Set(ids(signs)).size).toBe(signs.length);
	expect(signs.filter(({ name }) => !name)).toEqual([]);
});

it('explains what is on a map and nothing else', () => {
	expect(signsIn(nothing)).toEqual([]);
	const contents = {
		...nothing,
		patterns: new Set(['actual-path', 'sea-operational', 'unheard-of']),
		symbols: new Set(['port', 'place']),
		borders: new Set(['delimitation']),
		hasSoft: true,
		hasHatched: true
	};
	expect(ids(signsIn(contents))).toEqual(['sea-operational', 'soft', 'actual-path', 'port', 'delimitation', 'hatched']);
});

it('without a map explains the lines and paths that some layer has', () => {
	const common = { href: '/', excerptCount: 1, strand: -1, kind: 'corridor' } as const;
	const layers: LayerEntry[] = [
		{ ...common, id: 'ford-line', name: 'Ford line', lines: [{ mode: 'rail', status: 'planned' }] },
		{ ...common, id: 'events', name: 'Events', lines: [], paths: ['planned-path'] }
	];
	const kinds = signsOf(layers).filter(({ kind }) => kind === 'line' || kind === 'path');
	expect(ids(kinds)).toEqual(['rail-planned', 'planned-path']);
});
