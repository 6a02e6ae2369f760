import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackSite } from '../../scripts/content/pack-site.ts';
import { startServer, type StaticServer } from '../../scripts/hosting/static-server.ts';
import { hillLinePack } from '../packs/hill-line-pack.ts';
import { expect, test as base } from './fixtures.ts';
import { foreignWords } from './foreign-words.ts';
import { kept } from './kept.ts';
import { follow, mapRegion, open, openShare, openStill } from './map-view.ts';
import { outsideOf } from './outside-of.ts';
import { searchFor } from './search-field.ts';

const directory = '.svelte-kit/hill-line/site';
/** It stands under a path, as the sites of projects do on some hosts, and knows where. */
const root = '/maps/hill-line';
const origin = 'https://maps.example';

/** The tests of this file, on the site of another pack: built once, since all of them run in one worker. */
const test = base.extend<object, { site: StaticServer }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
		async ({}, use) => {
			const built = await buildPackSite('hill-line', hillLinePack(), { base: root, origin, isKept: true });
			const site = await startServer({ directory: built, base: root });
			await use(site);
			await site.close();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ site }, use) => use(new URL('/', site.url).href)
});

test.describe.configure({ mode: 'serial' });

test('another atlas has a live map and its own title on every page, and asks for nothing outside its path @undrawn', async ({
	page,
	request
}) => {
	const outside = outsideOf(page, root);
	for (const [path, heading] of [
		['/', undefined],
		['/corridors/hill-line', 'Hill Line'],
		['/places/kandy', 'Kandy'],
		['/documents/up-the-hill-line', 'Up the Hill Line'],
		['/countries/sri-lanka', 'Sri Lanka']
	] as const) {
		expect(await (await request.get(root + path)).text(), path).toMatch(/<title>[^<]*Hill Line Atlas<\/title>/);
		await (path === '/' ? open : follow)(page, root + path);
		await expect(page).toHaveTitle(/Hill Line Atlas/);
		if (heading) await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
		const complaint = mapRegion(page)
			.getByRole('status')
			.filter({ hasText: /could not|cannot/ });
		await expect(complaint).toHaveCount(0);
	}
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/\/maps\/hill-line\/countries\/sri-lanka\?view=/);
	expect(outside).toEqual([]);
});

test('clicks, search, switches, shared links, frames and old addresses stay under the path @still', async ({
	page
}) => {
	const outside = outsideOf(page, root);
	await openStill(page, `${root}/`);
	await page.getByRole('link', { name: 'Hill Line', exact: true }).first().click();
	await expect(page).toHaveURL(`${root}/corridors/hill-line`);
	await mapRegion(page).locator('[data-still-map] a[data-item="places/kandy"]').first().dispatchEvent('click');
	await expect(page).toHaveURL(`${root}/places/kandy`);
	await page.getByRole('switch', { name: 'Places' }).uncheck();
	await expect(page).toHaveURL(/\/maps\/hill-line\/places\/kandy\?layers=/);
	await openShare(page);
	await expect(page.getByLabel('Link to this exact view')).toHaveValue(/:\d+\/maps\/hill-line\/places\/kandy\?layers=/);
	await page.getByRole('tab', { name: 'Embed' }).click();
	await expect(page.getByRole('textbox').filter({ visible: true }).first()).toHaveValue(
		/:\d+\/maps\/hill-line\/embed\/places\/kandy\?/
	);
	await page.keyboard.press('Escape');
	await searchFor(page, 'Colombo');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/maps\/hill-line\/places\/colombo/);

	for (const [path, there] of [
		['/places/senkadagala?layers=places#position', '/places/kandy?layers=places#position'],
		['/embed/places/senkadagala?theme=dark', '/embed/places/kandy?theme=dark'],
		['/places/?names=local', '/places?names=local']
	]) {
		await page.goto(root + path);
		await expect(page).toHaveURL(root + there);
	}
	await page.goto(`${root}/embed/places/kandy`);
	await mapRegion(page).locator('[data-still-map] a[data-item~="places/colombo"]').first().dispatchEvent('click');
	await expect(page).toHaveURL(`${root}/embed/places/colombo`);
	await page.getByRole('link', { name: /whole map/ }).click();
	await expect(page).toHaveURL(`${root}/places/colombo`);
	expect(outside).toEqual([]);
});

test('a link with an old id shows what has the new one, and the address takes that in place @still', async ({
	page
}) => {
	const [document, line] = ['/documents/up-the-hill-line', '/corridors/hill-line'];
	for (const [path, inUse, seen] of [
		[`${document}?excerpt=single-track`, `${document}?excerpt=one-track`, 'figure.chosen'],
		['/places/senkadagala?excerpt=single-track', '/places/kandy?excerpt=one-track', 'figure.chosen'],
		[`${line}?leg=into-the-hills`, `${line}?leg=rambukkana-kandy`, '.chosen-part'],
		[`${line}?node=kandy-halt&names=local`, `${line}?node=kandy&names=local`, '.chosen-part'],
		[`/embed${document}?excerpt=single-track`, `/embed${document}?excerpt=one-track`, '[data-excerpt="one-track"]'],
		[`/embed${line}?leg=into-the-hills`, `/embed${line}?leg=rambukkana-kandy`, 'h1']
	] as const) {
		await page.goto(`${root}/about`);
		await page.goto(root + path);
		await expect(page).toHaveURL(root + inUse);
		await expect(page.locator(seen).first()).toBeVisible();
		await expect(page.getByRole('main').getByText('in this edition')).toHaveCount(0);
		await page.goBack();
		await expect(page).toHaveURL(`${root}/about`);
	}
});

test('no page of it names an address outside its path, and its data name those on its host', async ({ request }) => {
	const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(20);
	for (const path of pages) {
		const html = readFileSync(join(directory, path), 'utf8');
		const addresses = [...html.matchAll(/\s(?:href|src|action|cite|content)="(\/[^"]*)"/g)].map(
			([, address = '']) => address
		);
		expect(
			addresses.filter((address) => !`${address}/`.startsWith(`${root}/`)),
			path
		).toEqual([]);
	}
	for (const [path, words] of [
		['/robots.txt', `Sitemap: ${origin}${root}/sitemap.xml`],
		['/sitemap.xml', `<loc>${origin}${root}/places/kandy</loc>`],
		['/places/kandy', `<meta property="og:image" content="${origin}${root}/og/places/kandy.png"`],
		['/places/kandy', `href="${origin}${root}/oembed/places/kandy.json" type="application/json+oembed"`],
		['/oembed/places/kandy.json', `<iframe src=\\"${origin}${root}/embed/places/kandy\\"`],
		['/geodata/excerpts.csv', `${origin}${root}/documents/up-the-hill-line?excerpt=`],
		['/geodata/excerpts.jsonld', `"${origin}${root}/documents/up-the-hill-line?excerpt=`],
		['/geodata/places.lpf.json', `"${origin}${root}/places/kandy"`],
		['/geodata/citations/up-the-hill-line.json', `${origin}${root}/e/2024-02-03/documents/up-the-hill-line#`],
		['/changes', `href="${origin}${root}/changes.atom" type="application/atom+xml"`],
		['/changes.atom', `<id>${origin}${root}/e/2024-02-03</id>`],
		['/e/2024-02-03', '<a href="2024-02-03/places/kandy">Kandy</a>'],
		['/e/2024-02-03/places/kandy', '<a href="../../../changes#edition-2024-02-03">']
	]) {
		expect(await (await request.get(root + path!)).text(), path).toContain(words);
	}
	expect(readFileSync(join(directory, '.htaccess'), 'utf8')).toContain(`ErrorDocument 404 ${root}/404.html`);
});

test('its data come in one file of its own name, with what the README lists', async ({ request }) => {
	expect((await request.get(`${root}/geodata/hill-line-atlas.zip`)).status()).toBe(200);
	expect(await (await request.get(`${root}/geodata/excerpts.csv`)).text()).toContain(
		'The morning train leaves Colombo Fort'
	);
});

test.describe('an address that leads nowhere', () => {
	test.use({ expectedProblems: [/404/] });

	test('is told under its own title, and leads on @still', async ({ page }) => {
		const outside = outsideOf(page, root);
		await page.goto(`${root}/places/nowhere`);
		await expect(page).toHaveTitle('No such page · Hill Line Atlas');
		await page.getByRole('main').getByRole('link', { name: 'The whole map' }).click();
		await expect(page).toHaveURL(`${root}/`);
		await page.goto(`${root}/embed/places/nowhere`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No longer here');
		expect(outside).toEqual([]);
	});
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow', expectedProblems: [/^request: http:|ERR_CONNECTION_REFUSED|ERR_FAILED|404/] });

	test('what was opened under the path is there, and what was not says so @still', async ({ page, site }) => {
		expect(site.url).toBeTruthy();
		const server = await startServer({ directory, base: root });
		const at = (path: string) => new URL(root + path, server.url).href;
		await openStill(page, at('/places/kandy'));
		await kept(page, `${root}/places/kandy`);
		await kept(page, `${root}/offline`);
		expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(at('/'));
		await server.close();
		await page.goto(at('/places/kandy?layers=places'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kandy');
		await expect(mapRegion(page).locator('[data-still-map]')).toBeVisible();
		await page.goto(at('/a-z'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept on this device');
	});
});

test('no file of its site says a word about another atlas', async ({ site }) => {
	expect(site.url).toBeTruthy();
	expect(foreignWords(directory, hillLinePack())).toEqual([]);
});
