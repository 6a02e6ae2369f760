import { expect, test } from 'vitest';
import { packageFolderOf, packagesOf } from './shipped-packages.ts';

const namesIn = (...modules: string[]) => packagesOf({ 'a.js': modules }).map(({ name }) => name);

test('a module belongs to the innermost package of its path', () => {
	expect(packageFolderOf('node_modules/svelte/src/index.js')).toBe('node_modules/svelte');
	expect(packageFolderOf('node_modules/@sveltejs/kit/src/client.js')).toBe('node_modules/@sveltejs/kit');
	expect(packageFolderOf('node_modules/a/node_modules/b/index.js')).toBe('node_modules/a/node_modules/b');
});

test('a module of our own belongs to none', () => {
	expect(packageFolderOf('src/lib/atlas/atlas.ts')).toBeUndefined();
	expect(packageFolderOf('node_modules/.cache/site/generated/root.js')).toBeUndefined();
	expect(namesIn('src/lib/atlas/atlas.ts', '\0rolldown/runtime.js')).toEqual([]);
});

test('a package is listed once, however many modules of it there are', () => {
	expect(namesIn('node_modules/svelte/a.js', 'node_modules/clsx/a.js', 'node_modules/svelte/b.js')).toEqual([
		'clsx',
		'svelte'
	]);
});

test('a file that a package has bundled itself brings the packages inside it', () => {
	const names = namesIn('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs');
	expect(names).toEqual(expect.arrayContaining(['maplibre-gl', 'earcut', 'pbf']));
	// The main part alone needs it.
	expect(names).not.toContain('@mapbox/tiny-sdf');
});

test('files of another package inside a package are those of that other one', () => {
	const path = 'node_modules/@maplibre/maplibre-gl-style-spec/dist/node_modules/@mapbox/unitbezier/index.mjs';
	expect(namesIn(path)).toEqual(['@mapbox/unitbezier']);
});
