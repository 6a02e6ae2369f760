import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { readPackage, type Package } from './read-package.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = join(import.meta.dirname, '..', '..');
const shippedList = join(process.env.ATLAS_OUT ?? join(root, '.svelte-kit'), 'shipped-modules.json');

/** The modules in each script of the site, by the path of the script. Paths of modules begin at the project. */
export type ShippedModules = Readonly<Record<string, readonly string[]>>;

/** Which modules the last build put into which script. */
export function readShippedModules(): ShippedModules {
	if (!existsSync(shippedList)) throw new Error('There is no build to list yet. Run: npm run build');
	return JSON.parse(readFileSync(shippedList, 'utf8')) as ShippedModules;
}

/** Notes which modules end up in the scripts of the site, and adds the notices of their packages to it. */
export function noteShippedPackages(): Plugin {
	const shipped: Record<string, string[]> = {};
	const note = (bundle: Rolldown.OutputBundle) => {
		for (const chunk of Object.values(bundle)) {
			if (chunk.type === 'chunk') shipped[chunk.fileName] = chunk.moduleIds.map(pathInProject);
		}
	};
	return {
		name: 'note-shipped-packages',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		// A worker imported by `?worker&url` is bundled apart, and before the page.
		config: () => ({
			worker: { plugins: () => [{ name: 'note-shipped-worker', generateBundle: (_, bundle) => note(bundle) }] }
		}),
		generateBundle(_options, bundle) {
			note(bundle);
			mkdirSync(dirname(shippedList), { recursive: true });
			writeFileSync(shippedList, JSON.stringify(shipped, undefined, '\t'));
			this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: thirdPartyNotices(packagesOf(shipped)) });
		}
	};
}

/** The packages in the scripts of a build, in the order of their names and versions. */
export function packagesOf(shipped: ShippedModules): Package[] {
	const modules = [...new Set(Object.values(shipped).flat())];
	const folders = modules.flatMap((path) => [installedFolderOf(path), ...bundledIn(path)]);
	const packages = [...new Set(folders)]
		.filter((folder) => folder !== undefined)
		.map((folder) => readPackage(folder, partsOf(folder, modules)));
	// One version may be installed at several places.
	const byName = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]));
	return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

/** The folders of a package that modules are in, where they may have terms of their own. */
function partsOf(folder: string, modules: readonly string[]): string[] {
	const parts = modules
		.filter((path) => path.startsWith(`${folder}/`))
		.map((path) => dirname(path).slice(folder.length + 1));
	return [...new Set(parts)].filter((part) => part !== '' && !part.includes('node_modules'));
}

/**
 * The folder of the package that a module belongs to: the last one in its path, for packages within packages. What begins
 * with a dot is no package but a cache.
 */
export function packageFolderOf(path: string): string | undefined {
	return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/.][^/]*(?=\/)/.exec(path)?.[0];
}

/** The same, or where its manifest is: a package may hold files of another without it. */
function installedFolderOf(path: string): string | undefined {
	const folder = packageFolderOf(path);
	if (!folder || existsSync(join(root, folder, 'package.json'))) return folder;
	const [, owner, name] = /^(.*\/)node_modules\/(.+)$/.exec(folder) ?? [];
	return owner && name ? installedFor(packageFolderOf(owner) ?? '', name) : folder;
}

/** The packages inside a file that a package has bundled itself, as the source map beside it says. */
function bundledIn(path: string): string[] {
	const folder = packageFolderOf(path);
	const map = join(root, `${path}.map`);
	if (!folder || !existsSync(map)) return [];
	const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
	const names = sources.map((source) => /^.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
	return [...new Set(names)].filter((name) => name !== undefined).map((name) => installedFor(folder, name));
}

/** Where a package finds another: npm puts it into its own folder where others need another version. */
function installedFor(folder: string, name: string): string {
	const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`];
	const found = places.find((place) => existsSync(join(root, place)));
	if (!found)
		throw new Error(`${folder} holds the package ${name}, which is not installed: its licence is not at hand.`);
	return found;
}

function pathInProject(id: string): string {
	// The ids of virtual modules begin with a null character.
	if (id.startsWith('\0')) return id;
	return relative(root, id.replace(/\?.*$/s, '')).replaceAll('\\', '/');
}
