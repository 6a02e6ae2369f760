import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOf, readShippedModules } from '../../scripts/vite/shipped-packages.ts';
import { expect, test } from './fixtures.ts';

const build = join(import.meta.dirname, '..', '..', 'build');

test.describe('from the page about the atlas', () => {
	// A browser that shows plain text asks for an icon by its oldest name, since no page has given it another.
	test.use({ expectedProblems: [/404 .*\/favicon\.ico/] });

	test('a link leads to the notices of others, in plain text @still', async ({ page }) => {
		await page.goto('/about');
		const answer = page.waitForResponse('**/THIRD-PARTY.txt');
		await page.getByRole('link', { name: 'packages and fonts by others' }).click();
		expect((await answer).headers()['content-type']).toBe('text/plain; charset=utf-8');
		await expect(page.getByText('MapLibre contributors')).toBeVisible();
	});
});

test('it is known of every script of the site what is in it', () => {
	const scripts = readdirSync(join(build, '_app'), { recursive: true, encoding: 'utf8' })
		.map((path) => `_app/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\.m?js$/.test(path));
	expect(scripts.length).toBeGreaterThan(10);
	expect(Object.keys(readShippedModules()).sort()).toEqual(scripts.sort());
});

test('the notices name each package that the scripts hold, with its terms, and no other', async ({ request }) => {
	const text = await (await request.get('/THIRD-PARTY.txt')).text();
	const packages = packagesOf(readShippedModules());
	const scripts = text.slice(0, text.indexOf('\nFonts\n'));
	const listed = [...scripts.matchAll(/^-{80}\n(.+)\nLicence: (.+)\n\n/gm)].map(([, name, licence]) => ({
		name,
		licence
	}));
	expect(listed).toEqual(packages.map(({ name, version, licence }) => ({ name: `${name} ${version}`, licence })));
	for (const { name, notice } of packages) {
		expect(scripts, name).toContain(notice);
		expect(notice, `the terms of ${name}`).toMatch(/copyright|\(c\)|©/i);
		expect(notice.length, `the terms of ${name}`).toBeGreaterThan(400);
	}
});

test('the notices name what the scripts can be seen to hold', async ({ request }) => {
	const text = await (await request.get('/THIRD-PARTY.txt')).text();
	const scripts = Object.keys(readShippedModules()).map((path) => readFileSync(join(build, path), 'utf8'));
	// Words of a package that no minifier may change.
	for (const [name, words] of [
		['maplibre-gl', 'maplibregl-canvas'],
		['svelte', 'https://svelte.dev/e/'],
		['@sveltejs/kit', 'data-sveltekit-reload'],
		['minisearch', 'MiniSearch']
	] as const) {
		expect(
			scripts.some((script) => script.includes(words)),
			`${name} is in the site`
		).toBe(true);
		expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
	}
});

test('the notices name the fonts, the tables for fonts and the data of the base map', async ({ request }) => {
	const text = await (await request.get('/THIRD-PARTY.txt')).text();
	for (const words of [
		'Adobe Systems Incorporated', // of the tables for fonts in PDFs
		'SIL OPEN FONT LICENSE Version 1.1',
		'The Noto Project Authors',
		'ODbL-1.0, © OpenStreetMap contributors',
		'CC-BY-4.0, GeoNames'
	]) {
		expect(text).toContain(words);
	}
});
