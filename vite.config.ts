import { sveltekit } from '@sveltejs/kit/vite';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { layerSwitches } from './scripts/layer-switches.ts';
import { mapLibreFromSource } from './scripts/maplibre-from-source.ts';
import { noteShippedPackages } from './scripts/shipped-packages.ts';

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

/** Vite cuts the program into some thirty pieces, most of a few hundred bytes: what several pages share is one. */
function fewerChunks(): Plugin {
	// MapLibre's worker must not load ours, so what it shares with its main part stays apart.
	const isOurs = /^(?!.*node_modules\/(?!svelte|@sveltejs|esm-env|clsx|devalue|minisearch))/;
	const groups = [{ name: 'shared', minShareCount: 2, test: isOurs }];
	return {
		name: 'fewer-chunks',
		apply: 'build',
		config: (_, { isSsrBuild }) =>
			isSsrBuild ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
	};
}

export default defineConfig({
	plugins: [
		mapLibreFromSource(),
		sveltekit(),
		layerSwitches(process.env.ATLAS_PACK ?? 'geodata'),
		reloadOnContent(),
		noteShippedPackages(),
		fewerChunks()
	],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['**/node_modules/**', '**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'runes',
					environment: './scripts/rune-environment.ts',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
