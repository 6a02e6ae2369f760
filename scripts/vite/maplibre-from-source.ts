import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { createRequire } from 'node:module';
import { parseSync, transformWithOxc, Visitor, type Plugin } from 'vite';
import { emptied, findsNothing, leftOut, unchecked } from './maplibre-left-out.ts';
import { lighterMessages, withLighterMessages } from './maplibre-messages.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'src') + sep;
const workerUrl = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const workerModule = '\0maplibre-worker-url';
const workerName = 'maplibre-gl-worker';
const wayOut = 'See docs/decisions/0012; ATLAS_MAPLIBRE=dist builds without its sources.';

const mainFile = join(folder, 'index.ts');
export const workerFile = join(folder, 'source', 'worker.ts');
const leftOutFiles = new Set(leftOut.map((path) => join(folder, path)));
const uncheckedFile = join(folder, unchecked);
const changedFiles = lighterMessages.map(({ path }) => join(folder, path));

/** Whether this build takes MapLibre from its sources, or as its package has built it: `ATLAS_MAPLIBRE=dist`. */
export function isFromSource(choice = process.env.ATLAS_MAPLIBRE || 'source'): boolean {
	if (choice !== 'source' && choice !== 'dist') {
		throw new Error(`ATLAS_MAPLIBRE is "${choice}". It can be "source", which is the default, or "dist".`);
	}
	return choice === 'source';
}

/**
 * Builds MapLibre from the sources in its package, main part and worker together, so that what both need is one file
 * that is sent once. The built files of the package hold it twice. See docs/decisions/0012.
 */
export function mapLibreFromSource(): Plugin {
	return {
		name: 'maplibre-from-source',
		apply: (_, { command }) => command === 'build' && isFromSource(),
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			for (const file of [mainFile, workerFile, uncheckedFile, ...leftOutFiles, ...changedFiles]) requireSource(file);
		},
		resolveId(id) {
			if (id === 'maplibre-gl') return mainFile;
			return id === workerUrl ? workerModule : undefined;
		},
		load(id) {
			if (id !== workerModule) return undefined;
			const worker = this.emitFile({ type: 'chunk', id: workerFile, name: workerName });
			return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
		},
		outputOptions(options) {
			const { chunkFileNames } = options;
			const workers = workerFileNames(chunkFileNames);
			return { ...options, chunkFileNames: ({ name }) => (name === workerName ? workers : (chunkFileNames as string)) };
		},
		async transform(code, id) {
			if (!id.startsWith(folder) || !id.endsWith('.ts')) return undefined;
			if (leftOutFiles.has(id)) return { code: emptied(code, id), map: null };
			if (id === uncheckedFile) return { code: findsNothing, map: null };
			const changed = withLighterMessages(code, relative(folder, id).replaceAll(sep, '/'));
			// MapLibre declares in its classes what it sets on their prototypes: a field of its own would hide that.
			const result = await transformWithOxc(changed, id, {
				lang: 'ts',
				sourcemap: false,
				assumptions: { setPublicClassFields: true },
				typescript: { removeClassFieldsWithoutInitializer: true }
			});
			refuseFields(result.code, id);
			return result;
		}
	};
}

/** Throws where a new version of MapLibre has a source elsewhere, or ships none. */
export function requireSource(file: string): void {
	if (!existsSync(file)) throw new Error(`The package of MapLibre has no file ${file} any more. ${wayOut}`);
}

/** How files of workers are named: they have a folder of their own, since they have a policy of their own (headers.ts). */
export function workerFileNames(chunkFileNames: unknown): string {
	if (typeof chunkFileNames !== 'string' || !chunkFileNames.includes('/chunks/')) {
		const now = typeof chunkFileNames === 'string' ? `"${chunkFileNames}"` : `a ${typeof chunkFileNames}`;
		throw new Error(
			'The worker of MapLibre gets its own folder, and with it its security policy, by putting "/workers/" for "/chunks/" ' +
				`in the setting chunkFileNames of SvelteKit. That must be a text with "/chunks/" in it, and is ${now}. ${wayOut}`
		);
	}
	return chunkFileNames.replace('/chunks/', `/workers/${workerName}-`);
}

/** Throws where a class still has a public field of its own, which would hide what is set on its prototype. */
export function refuseFields(code: string, file: string): void {
	const fields: string[] = [];
	const visitor = new Visitor({
		PropertyDefinition({ key, static: isStatic, start, end }) {
			if (!isStatic && key.type !== 'PrivateIdentifier') fields.push(code.slice(start, end));
		}
	});
	visitor.visit(parseSync(file.replace(/\.ts$/, '.js'), code).program);
	if (fields.length === 0) return;
	throw new Error(
		`A class in ${file} keeps the field "${fields[0]}" when it is built. MapLibre sets such values on prototypes, where the ` +
			`field would hide them: setPublicClassFields and removeClassFieldsWithoutInitializer of Oxc no longer do what they did. ${wayOut}`
	);
}
