import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

const build = join(import.meta.dirname, '..', '..', 'build');

test('a build that does not know its host invents none', async ({ request }) => {
	test.skip(Boolean(process.env.ATLAS_ORIGIN), 'this build knows its host');
	const texts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) =>
		/\.(html|json|jsonld|geojson|csv|txt|xml|bib|svg)$/.test(path)
	);
	const named = texts.filter((path) =>
		/corridor-atlas\.example|sveltekit-prerender/.test(readFileSync(join(build, path), 'utf8'))
	);
	expect(named).toEqual([]);
	expect(await (await request.get('/robots.txt')).text()).not.toContain('Sitemap');
	expect((await request.get('/sitemap.xml')).status()).toBe(404);
	const annotations = await (await request.get('/geodata/excerpts.jsonld')).json();
	expect(annotations.id).toBe('/geodata/excerpts.jsonld');
	expect(await (await request.get('/geodata/excerpts.csv')).text()).toMatch(/[,"]\/documents\/[a-z0-9-]+\?excerpt=/);
});
