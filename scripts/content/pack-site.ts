import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite, type SiteOptions } from '../hosting/build-site.ts';

/** Builds a site from the files of another pack, beside the real one. Answers with the folder of the site. */
export async function buildPackSite(
	name: string,
	files: ReadonlyMap<string, string>,
	{
		isKept = false,
		...options
	}: Pick<SiteOptions, 'base' | 'origin'> & {
		/** Whether its content is kept as an edition first. */
		isKept?: boolean;
	} = {}
): Promise<string> {
	const out = join('.svelte-kit', name);
	const pack = join(out, 'pack');
	rmSync(pack, { recursive: true, force: true });
	for (const [path, text] of files) {
		mkdirSync(dirname(join(pack, path)), { recursive: true });
		writeFileSync(join(pack, path), text);
	}
	if (isKept) {
		const script = join('scripts', 'content', 'edition.ts');
		execFileSync(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, ATLAS_PACK: pack } });
	}
	return buildSite({ pack, out, ...options });
}
