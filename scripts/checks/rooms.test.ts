import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.js';

let folder = '';

beforeAll(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'corridor-atlas-rooms-')));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	write('package.json', JSON.stringify({ type: 'module', imports: { '#lib/*': './src/lib/*' } }));
	for (const path of ['map/live/map', 'panel/panel', 'server/read', 'state/hover', 'atlas/atlas', 'palette/light'])
		write(`src/lib/${path}.ts`, 'export const name = 1;\n');
	write('scripts/job.ts', 'export const name = 1;\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** The rules that a file breaks. */
async function broken(path: string, text: string): Promise<string[]> {
	write(path, text);
	const { forbidden, options } = configuration;
	const { output } = await cruise([path], {
		...options,
		tsConfig: undefined,
		baseDir: folder,
		validate: true,
		ruleSet: { forbidden }
	} as never);
	rmSync(join(folder, path));
	return (output as ICruiseResult).summary.violations
		.filter(({ from, cycle = [] }) => from === path || cycle.some(({ name }) => name === path))
		.map(({ rule }) => rule.name);
}

const uses = (path: string) => `import { name } from '${path}';\nname;\n`;
const component = (path: string) => `<script lang="ts">\n\timport { name } from '${path}';\n</script>\n\n{name}\n`;

const badFiles = [
	['room-site', 'src/lib/site/bad.ts', uses('#lib/atlas/atlas.ts')],
	['room-memo', 'src/lib/memo/bad.ts', uses('#lib/atlas/atlas.ts')],
	['room-geometry', 'src/lib/geometry/bad.ts', uses('#lib/atlas/atlas.ts')],
	['room-text', 'src/lib/text/bad.ts', uses('#lib/atlas/atlas.ts')],
	['room-quotation', 'src/lib/quotation/bad.ts', uses('#lib/atlas/atlas.ts')],
	['room-atlas', 'src/lib/atlas/bad.ts', uses('../palette/light.ts')],
	['room-network', 'src/lib/network/bad.ts', uses('#lib/palette/light.ts')],
	['room-map-data', 'src/lib/map-data/bad.ts', uses('#lib/palette/light.ts')],
	['room-page-data', 'src/lib/page-data/bad.ts', uses('#lib/state/hover.ts')],
	['room-palette', 'src/lib/palette/bad.ts', uses('#lib/panel/panel.ts')],
	['room-words', 'src/lib/words/bad.ts', uses('#lib/atlas/atlas.ts')],
	['room-offline', 'src/lib/offline/bad.ts', uses('#lib/atlas/atlas.ts')],
	['room-state', 'src/lib/state/bad.ts', `export const load = () => import('#lib/map/live/map.ts');\n`],
	['room-map', 'src/lib/map/Bad.svelte', component('#lib/server/read.ts')],
	['room-panel', 'src/lib/panel/item/Bad.svelte', component('../../server/read.ts')],
	['room-server', 'src/lib/server/pages/bad.ts', uses('#lib/panel/panel.ts')],
	['views-meet-in-state', 'src/lib/panel/bad.test.ts', uses('#lib/map/live/map.ts')],
	['style-is-pure', 'src/lib/map/style/bad.ts', uses('#lib/state/hover.ts')],
	['server-at-build-only', 'src/routes/Bad.svelte', component('#lib/server/read.ts')],
	['maplibre-in-live-only', 'src/lib/map/bad.ts', `import { Map } from 'maplibre-gl';\nnew Map({ container: '' });\n`],
	['schemas-at-build-only', 'src/lib/panel/bad.ts', `import { z } from 'zod';\nz.string();\n`],
	['plain-typescript', 'src/lib/atlas/bad.ts', `import { tick } from 'svelte';\nvoid tick();\n`],
	['site-knows-no-script', 'src/lib/state/bad.ts', uses('../../../scripts/job.ts')]
] as const;

it.each(badFiles)('%s refuses a bad file', async (rule, path, text) => {
	expect(await broken(path, text)).toContain(rule);
});

it('refuses two files that need each other', async () => {
	write('src/lib/atlas/one.ts', `import { two } from './two.ts';\nexport const one = () => two;\n`);
	expect(await broken('src/lib/atlas/two.ts', `import { one } from './one.ts';\nexport const two = one;\n`)).toEqual([
		'circle'
	]);
});

it.each([
	['src/routes/page/+page.server.ts', uses('#lib/server/read.ts')],
	['src/lib/map/live/good.ts', `import { Map } from 'maplibre-gl';\nnew Map({ container: '' });\n`],
	['src/lib/map/style/good.ts', `import type { Map } from 'maplibre-gl';\nexport type Drawn = Map;\n`],
	['src/lib/panel/Good.svelte', component('#lib/state/hover.ts')]
])('%s is fine', async (path, text) => {
	expect(await broken(path, text)).toEqual([]);
});

it('has a bad file for every rule', () => {
	const rules = (configuration.forbidden ?? []).map(({ name }) => name);
	expect(rules.toSorted()).toEqual(['circle', ...badFiles.map(([rule]) => rule)].toSorted());
});
