import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite } from '../../scripts/hosting/build-site.ts';
import { testPack } from '../packs/test-pack.ts';
import { expect, test } from './fixtures.ts';

test('a comma too many in atlas.json ends the build with the list of problems', async () => {
	test.setTimeout(300_000);
	const out = '.svelte-kit/broken';
	const pack = join(out, 'pack');
	rmSync(pack, { recursive: true, force: true });
	for (const [path, text] of testPack()) {
		mkdirSync(dirname(join(pack, path)), { recursive: true });
		writeFileSync(join(pack, path), path === 'atlas.json' ? text.replace(/\}$/, ',}') : text);
	}
	await expect(buildSite({ pack, out })).rejects.toThrow(
		/atlas\.json · line 1, column \d+ · is not JSON: a comma before the end of a list/
	);
});
