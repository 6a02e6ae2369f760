import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles, writeFiles } from './host-files.ts';
import { listFiles } from './list-files.ts';

const root = join(import.meta.dirname, '..', '..');

export interface SiteOptions {
	/** The folder of the pack. */
	readonly pack: string;
	/** Where the site goes, into `site`, and what is made on the way. */
	readonly out: string;
	/** The paths to build, where it is not all of them. */
	readonly pages?: readonly string[] | undefined;
	/** Whether Brotli and gzip copies are written, which a measured site needs. */
	readonly isCompressed?: boolean;
	/** The path under which the site will stand. */
	readonly base?: string;
	/** Its host, where the site is to know it. */
	readonly origin?: string;
}

/** Builds another pack than the atlas' own beside it. Answers with the folder of the site, or fails with what Vite said. */
export async function buildSite({
	pack,
	out,
	pages,
	isCompressed = false,
	base = '',
	origin = ''
}: SiteOptions): Promise<string> {
	const site = join(out, 'site');
	const list = join(out, 'pages.txt');
	if (pages) writeFileSync(list, pages.join('\n'));
	const env = {
		ATLAS_PACK: pack,
		ATLAS_OUT: out,
		ATLAS_BASE: base,
		ATLAS_ORIGIN: origin,
		NODE_ENV: 'production',
		...(pages ? { ATLAS_PAGES: list } : {})
	};
	// SvelteKit keeps every prerendered response in memory, about 100 kB a page.
	await run(['--max-old-space-size=12000', join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], env);
	writeFiles(site, siteFiles(base));
	if (isCompressed) await run(['--import', 'tsx', join(root, 'scripts', 'hosting', 'compress.ts'), site], {});
	writeFileSync(join(site, 'offline.json'), JSON.stringify(listFiles(site)));
	return site;
}

function run(args: string[], env: Record<string, string>): Promise<void> {
	const said: Buffer[] = [];
	const child = spawn(process.execPath, args, {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (code) => {
			if (code === 0) done();
			else fail(new Error(`The pack does not build:\n${Buffer.concat(said).toString()}`));
		});
	});
}
