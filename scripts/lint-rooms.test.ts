import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function complaints(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return result!.messages
		.filter(({ ruleId }) => ruleId === null || ruleId.startsWith('no-restricted'))
		.map(({ ruleId, message }) => ruleId ?? message);
}

const component = (script: string) => `<script lang="ts">\n${script}\n</script>\n`;

const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';

const refused: [file: string, code: string, rule: string][] = [
	['src/lib/atlas/bad.ts', `import { onMount } from 'svelte';\nonMount(() => 1);`, imports],
	['src/lib/atlas/bad.ts', `import { readFileSync } from 'node:fs';\nreadFileSync('');`, imports],
	['src/lib/atlas/bad.ts', `import { read } from '../server/read.ts';\nread();`, imports],
	['src/lib/atlas/bad.ts', `document.title = '';`, 'no-restricted-globals'],
	['src/lib/atlas/bad.ts', `export * from './leg.ts';`, syntax],
	['src/lib/atlas/bad.ts', `export default 1;`, 'no-restricted-exports'],
	['src/lib/atlas/bad.test.ts', `import { style } from '#lib/map/style/style.ts';\nstyle();`, imports],
	['src/lib/server/bad.ts', `import { style } from '#lib/map/style/style.ts';\nstyle();`, imports],
	['src/lib/server/bad.ts', `await import('svelte');`, syntax],
	['src/lib/palette/bad.ts', `import { style } from '#lib/map/style/style.ts';\nstyle();`, imports],
	['src/lib/state/bad.svelte.ts', `import { list } from '#lib/panel/list.ts';\nlist();`, imports],
	['src/lib/state/bad.ts', `await import('maplibre-gl');`, syntax],
	['src/lib/map/bad.ts', `import { list } from '#lib/panel/list.ts';\nlist();`, imports],
	['src/lib/map/Bad.svelte', component(`import { goto } from '$app/navigation';\nvoid goto('/');`), imports],
	['src/lib/panel/Bad.svelte', component(`import Map from '#lib/map/live/AtlasMap.svelte';\nvoid Map;`), imports],
	['src/lib/panel/Bad.svelte', component(`void import('#lib/map/live/AtlasMap.svelte');`), syntax],
	['src/lib/panel/Bad.svelte', component(`void import('maplibre-gl');`), syntax],
	['src/lib/panel/bad.ts', `import { z } from 'zod';\nz.string();`, imports],
	['src/lib/bad.ts', `import type { Map } from 'maplibre-gl';\nexport type A = Map;`, imports],
	['src/routes/+page.ts', `import { atlas } from '#lib/server/pack/load-atlas.ts';\natlas();`, imports],
	['src/routes/+page.svelte', component(`import { atlas } from '#lib/server/pack/load-atlas.ts';\natlas();`), imports],
	['src/routes/+page.svelte', component(`void import('maplibre-gl');`), syntax],
	['src/routes/+page.svelte', component(`import { bounds } from '$lib/atlas/bounds.ts';\nbounds();`), imports]
];

const accepted: [file: string, code: string][] = [
	[
		'src/lib/atlas/good.ts',
		`import { length } from '@turf/turf';\nimport { legs } from '#lib/atlas/leg.ts';\nlength(legs);`
	],
	['src/lib/atlas/good.test.ts', `import { expect } from 'vitest';\nexpect(1).toBe(1);`],
	['src/lib/server/good.ts', `import { z } from 'zod';\nimport { legs } from '#lib/atlas/leg.ts';\nz.literal(legs);`],
	['src/lib/state/good.svelte.ts', `import { goto } from '$app/navigation';\nvoid goto('/');`],
	[
		'src/lib/map/good.ts',
		`import { Map } from 'maplibre-gl';\nimport { Hover } from '#lib/state/hover.svelte.ts';\nvoid [Map, Hover];`
	],
	['src/lib/map/Good.svelte', component(`void import('maplibre-gl');`)],
	[
		'src/lib/panel/Good.svelte',
		component(`import { afterNavigate } from '$app/navigation';\nafterNavigate(() => {});`)
	],
	[
		'src/routes/+page.svelte',
		component(`import Panel from '#lib/panel/Panel.svelte';\nvoid [Panel, import('#lib/map/live/AtlasMap.svelte')];`)
	],
	['src/routes/+page.server.ts', `import { atlas } from '#lib/server/pack/load-atlas.ts';\natlas();`],
	['src/routes/geodata/[id].geojson/+server.ts', `import { atlas } from '#lib/server/pack/load-atlas.ts';\natlas();`]
];

describe('the rooms of src/', { timeout: 30_000 }, () => {
	it.each(refused)('refuses in %s: %s', async (file, code, rule) => {
		expect(await complaints(file, code)).toEqual([rule]);
	});

	it.each(accepted)('accepts in %s: %s', async (file, code) => {
		expect(await complaints(file, code)).toEqual([]);
	});
});
