import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite, type SiteOptions } from '../hosting/build-site.ts';

/** Builds a site from the files of another pack, beside the real one. Answers with the folder of the site. */
export async function buildPackSite(
	name: string,
	files: ReadonlyMap<string, string>,
	options: Pick<SiteOptions, 'base' | 'origin'> = {}
): Promise<string> {
	const out = join('.svelte-kit', name);
	const pack = join(out, 'pack');
	rmSync(pack, { recursive: true, force: true });
	for (const [path, text] of files) {
		mkdirSync(dirname(join(pack, path)), { recursive: true });
		writeFileSync(join(pack, path), text);
	}
	return buildSite({ pack, out, ...options });
}
