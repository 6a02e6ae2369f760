import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { siteFacts } from './site-facts.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds the pages in bench/ over the data of a built site, ready to be served: `/hello/` and `/plain/`. */
export async function buildPages(site: string): Promise<string> {
	const directory = join(root, 'node_modules', '.cache', 'corridor-atlas-bench');
	rmSync(directory, { recursive: true, force: true });
	const page = (name: string) => join(root, 'bench', name, 'index.html');
	await build({
		configFile: false,
		logLevel: 'warn',
		root: join(root, 'bench'),
		define: { ATLAS: JSON.stringify(siteFacts(site)) },
		worker: { format: 'es' },
		build: {
			outDir: directory,
			emptyOutDir: true,
			assetsDir: '_app/immutable', // cached as the site's own files are
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { input: { hello: page('hello'), plain: page('plain') } }
		}
	});
	execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'hosting', 'compress.ts'), directory]);
	for (const folder of ['base', 'geodata']) symlinkSync(resolve(site, folder), join(directory, folder), 'junction');
	return directory;
}
