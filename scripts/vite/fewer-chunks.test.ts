import { expect, test } from 'vitest';
import { reachedFrom } from './fewer-chunks.ts';

const imports: Record<string, { importedIds: string[]; dynamicallyImportedIds: string[] }> = {
	worker: { importedIds: ['tile'], dynamicallyImportedIds: ['raster'] },
	tile: { importedIds: ['geometry', 'worker'], dynamicallyImportedIds: [] },
	geometry: { importedIds: [], dynamicallyImportedIds: [] },
	raster: { importedIds: ['external'], dynamicallyImportedIds: [] },
	page: { importedIds: ['geometry', 'framework'], dynamicallyImportedIds: [] },
	framework: { importedIds: [], dynamicallyImportedIds: [] }
};
const reached = (start: string, when?: 'at once') =>
	[...reachedFrom([start], (id) => imports[id] ?? null, when)].sort();

test('what a worker imports is found at any remove, in circles and where it is loaded later', () => {
	expect(reached('worker')).toEqual(['geometry', 'raster', 'tile', 'worker']);
});

test('what is loaded later is left out of what is needed at once', () => {
	expect(reached('worker', 'at once')).toEqual(['geometry', 'tile', 'worker']);
});

test('a worker that is no part of the build reaches nothing', () => {
	expect(reached('none')).toEqual([]);
});
