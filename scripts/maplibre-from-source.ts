import { dirname, join, sep } from 'node:path';
import { createRequire } from 'node:module';
import { transformWithOxc, type Plugin } from 'vite';

const folder = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'src') + sep;
const workerUrl = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const workerModule = '\0maplibre-worker-url';
const workerName = 'maplibre-gl-worker';

/**
 * Builds MapLibre from the sources in its package, main part and worker together, so that what both need is one file
 * that is sent once. The built files of the package hold it twice. See docs/decisions/0012.
 */
export function mapLibreFromSource(): Plugin {
	return {
		name: 'maplibre-from-source',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		resolveId(id) {
			if (id === 'maplibre-gl') return join(folder, 'index.ts');
			return id === workerUrl ? workerModule : undefined;
		},
		load(id) {
			if (id !== workerModule) return undefined;
			const worker = this.emitFile({
				type: 'chunk',
				id: join(folder, 'source', 'worker.ts'),
				name: workerName
			});
			return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
		},
		// Workers have a folder of their own, since they have a policy of their own (scripts/headers.ts).
		outputOptions(options) {
			const { chunkFileNames } = options;
			if (typeof chunkFileNames !== 'string') throw new Error('Where pieces of the program stand is no plain pattern');
			const workers = chunkFileNames.replace('/chunks/', `/workers/${workerName}-`);
			return { ...options, chunkFileNames: ({ name }) => (name === workerName ? workers : chunkFileNames) };
		},
		async transform(code, id) {
			if (!id.startsWith(folder) || !id.endsWith('.ts')) return undefined;
			// MapLibre declares in its classes what it sets on their prototypes: a field of its own would hide that.
			return transformWithOxc(code, id, {
				lang: 'ts',
				sourcemap: false,
				assumptions: { setPublicClassFields: true },
				typescript: { removeClassFieldsWithoutInitializer: true }
			});
		}
	};
}
