import { buildPackSite } from '../../scripts/content/pack-site.ts';
import { startServer, type StaticServer } from '../../scripts/hosting/static-server.ts';
import { hillLinePack } from '../packs/hill-line-pack.ts';
import { expect, test as base } from './fixtures.ts';
import { foreignWords } from './foreign-words.ts';
import { follow, mapRegion, open } from './map-view.ts';

const directory = '.svelte-kit/hill-line/site';

/** The tests of this file, on the site of another pack: built once, since all of them run in one worker. */
const test = base.extend<object, { site: StaticServer }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
		async ({}, use) => {
			const site = await startServer({ directory: await buildPackSite('hill-line', hillLinePack()) });
			await use(site);
			await site.close();
		},
		{ scope: 'worker', timeout: 180_000 }
	],
	baseURL: async ({ site }, use) => use(site.url)
});

test.describe.configure({ mode: 'serial' });

test('another atlas has a live map and its own title on every page', async ({ page, request }) => {
	for (const [path, heading] of [
		['/', undefined],
		['/corridors/hill-line', 'Hill Line'],
		['/places/kandy', 'Kandy'],
		['/documents/up-the-hill-line', 'Up the Hill Line'],
		['/countries/sri-lanka', 'Sri Lanka']
	] as const) {
		expect(await (await request.get(path)).text(), path).toMatch(/<title>[^<]*Hill Line Atlas<\/title>/);
		await (path === '/' ? open : follow)(page, path);
		await expect(page).toHaveTitle(/Hill Line Atlas/);
		if (heading) await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
		const complaint = mapRegion(page)
			.getByRole('status')
			.filter({ hasText: /could not|cannot/ });
		await expect(complaint).toHaveCount(0);
	}
});

test('its data come in one file of its own name, with what the README lists', async ({ request }) => {
	expect((await request.get('/geodata/hill-line-atlas.zip')).status()).toBe(200);
	expect(await (await request.get('/geodata/excerpts.csv')).text()).toContain('The morning train leaves Colombo Fort');
});

test('an address that leads nowhere is told under its own title @still', async ({ page }) => {
	await page.goto('/404');
	await expect(page).toHaveTitle('No such page · Hill Line Atlas');
});

test('no file of its site says a word about another atlas', async ({ site }) => {
	expect(site.url).toBeTruthy();
	expect(foreignWords(directory, hillLinePack())).toEqual([]);
});
