import { sveltekit } from '@sveltejs/kit/vite';
import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { changedCode } from './scripts/vite/changed-code.ts';
import { compiledAhead } from './scripts/vite/compiled-ahead.ts';
import { fewerChunks } from './scripts/vite/fewer-chunks.ts';
import { mapLibreFromSource, workerFile } from './scripts/vite/maplibre-from-source.ts';
import { roomyWorkers } from './scripts/vite/roomy-workers.ts';
import { noteShippedPackages } from './scripts/vite/shipped-packages.ts';
import { siteBase, siteOrigin } from './scripts/vite/site-address.js';
import { usedMapStyles } from './scripts/vite/used-map-styles.ts';

/** Content is read by the server, so the browser does not notice an edit by itself. */
function reloadOnContent(): Plugin {
	const folder = resolve(process.env.ATLAS_PACK ?? 'geodata') + sep;
	return {
		name: 'reload-on-content',
		apply: 'serve',
		configureServer(server) {
			server.watcher.add(folder);
			server.watcher.on('all', (_event, path) => {
				if (resolve(path).startsWith(folder)) server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/** What a first visit of the atlas loads: the layout, the page one begins with, and the live map. */
const firstVisit = [
	'routes/+layout.svelte',
	'routes/+error.svelte',
	'routes/(atlas)/+layout.svelte',
	'routes/(atlas)/+page.svelte',
	'lib/map/live/live-map.ts',
	// Shared with the pages about ways: a program that is fetched later must not bring along the style sheet of all pages.
	'lib/geometry/line-code.ts'
].map((file) => resolve('src', file));

/** What is fetched once the ties between states are switched on. */
const later = ['lib/map/live/ties-on-map.ts', 'lib/panel/key/TieKey.svelte'].map((file) => resolve('src', file));

/**
 * The code of an address, on sheets of paper alone, and the words of hints on the map: a hint is fetched by the program of a
 * first visit, and Kit would take the style sheet of the chunk that has its words for the hint's.
 */
const rare = [
	'src/lib/words/en/map-hint.ts',
	'src/lib/panel/hand-out/AddressCode.svelte',
	'src/lib/words/en/hand-out.ts',
	'node_modules/uqr/dist/index.mjs'
].map((file) => resolve(file));

export default defineConfig({
	define: { __ATLAS_BASE__: JSON.stringify(siteBase()), __ATLAS_ORIGIN__: JSON.stringify(siteOrigin()) },
	css: { postcss: { plugins: [usedMapStyles()] } },
	plugins: [
		mapLibreFromSource(),
		changedCode(),
		compiledAhead(),
		sveltekit(),
		reloadOnContent(),
		roomyWorkers(),
		noteShippedPackages(),
		fewerChunks(workerFile, firstVisit, later, rare)
	],
	test: {
		expect: { requireAssertions: true },
		// Only what hangs is stopped: how long a test takes says more about the machine.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		// Vitest leaves one core free, which on a machine with two is half of it.
		maxWorkers: availableParallelism(),
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					isolate: false, // no test changes a module that others share, and importing them again took a third of the time
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['**/node_modules/**', '**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'runes',
					environment: './scripts/vite/rune-environment.ts',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
