import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostilePack } from '../../tests/packs/hostile-pack.ts';
import { buildSite } from '../hosting/build-site.ts';

const out = '.svelte-kit/hostile';

/** Builds a site from the hostile pack, beside the real one. Answers with the folder of the site. */
export async function buildHostileSite(): Promise<string> {
	const pack = join(out, 'pack');
	rmSync(pack, { recursive: true, force: true });
	for (const [path, text] of hostilePack()) {
		mkdirSync(dirname(join(pack, path)), { recursive: true });
		writeFileSync(join(pack, path), text);
	}
	return buildSite({ pack, out });
}
