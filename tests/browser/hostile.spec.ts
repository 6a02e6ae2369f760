import type { Page } from '@playwright/test';
import { buildPackSite } from '../../scripts/content/pack-site.ts';
import { startServer, type StaticServer } from '../../scripts/hosting/static-server.ts';
import { attacks, hostilePack } from '../packs/hostile-pack.ts';
import { expect, mapIdle, test as base } from './fixtures.ts';
import { foreignWords } from './foreign-words.ts';
import { open, openShare } from './map-view.ts';

/** What the pack says, by the paths of pages. */
const named = (() => {
	const files = hostilePack();
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- contents of any file
	const read = (path: string): any => JSON.parse(files.get(path) ?? '');
	return {
		'/': read('atlas.json').title,
		'/corridors/tostring': read('corridors/tostring/corridor.json').name,
		'/places/constructor': read('places.geojson').features[0].properties.name,
		'/events/valueof': read('events/valueof/event.json').name,
		'/events/talks': read('events/talks/event.json').name,
		'/countries/azerbaijan': read('countries.json').countries[0].name,
		'/documents/hasownproperty': read('documents/hasownproperty/document.json').title
	} as Record<string, string>;
})();

/** The tests of this file, on a site of its own: built once, since all of them run in one worker. */
const test = base.extend<object, { site: StaticServer }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
		async ({}, use) => {
			const site = await startServer({ directory: await buildPackSite('hostile', hostilePack()) });
			await use(site);
			await site.close();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ site }, use) => use(site.url)
});

test.describe.configure({ mode: 'serial' });

/** Nothing has run, no element stands in the page that only an attack could have put there, and each id is there once. */
async function expectHarmless(page: Page) {
	const found = await page.evaluate(() => ({
		hasRun: '__ran' in window || '__ran' in Object.prototype,
		elements: [
			...document.querySelectorAll('[onerror], [onload], [onclick], iframe[srcdoc], a[href^="javascript:"]')
		].map(({ outerHTML }) => outerHTML.slice(0, 200)),
		doubledIds: [...document.querySelectorAll('[id]')]
			.map(({ id }) => id)
			.filter((id, index, all) => all.indexOf(id) !== index)
	}));
	expect(found, page.url()).toEqual({ hasRun: false, elements: [], doubledIds: [] });
}

/** A dialog is what an attack that has run would show. */
function failOnDialogs(page: Page) {
	page.on('dialog', (dialog) => {
		throw new Error(`A dialog: ${dialog.message()}`);
	});
}

/** As a browser shows it: runs of white space as one. */
const shown = (text: string) => text.replace(/\s+/gu, ' ').trim();

test('a pack full of attacks gives pages where all of it is text @still', async ({ page }) => {
	test.setTimeout(120_000);
	failOnDialogs(page);
	const others = [
		'/about',
		'/a-z',
		'/compare',
		'/not-on-the-map',
		'/corridors',
		'/places',
		'/events',
		'/countries',
		'/documents'
	];
	const embedded = Object.keys(named).filter((path) => path !== '/');
	for (const path of [...Object.keys(named), ...others, ...embedded.map((path) => `/embed${path}`)]) {
		await page.goto(path);
		const heading = page.getByRole('main').getByRole('heading').first();
		await expect(heading).toBeVisible();
		const name = named[path.replace(/^\/embed/, '')];
		if (name) expect(shown((await heading.textContent()) ?? ''), path).toContain(shown(name));
		await expectHarmless(page);
	}
	await page.goto('/documents/hasownproperty');
	for (const words of attacks) {
		await expect(page.getByText(`${shown(words)} say the people`).first(), words).toBeVisible();
	}
});

test('with such a pack the map is drawn and asked, the search finds, and a view is shared @undrawn', async ({
	page,
	baseURL
}) => {
	failOnDialogs(page);
	await open(page, '/');
	await page.getByRole('tab', { name: /^In view/ }).click();
	await expect(
		page
			.getByRole('tabpanel', { name: /^In view/ })
			.getByRole('link')
			.first()
	).toBeVisible();
	await page.getByRole('tab', { name: 'Layers' }).click();
	await page.getByRole('switch').first().uncheck();
	await mapIdle(page);
	const field = page.getByRole('combobox', { name: 'Search the atlas' });
	for (const words of ['img onerror', 'script', '__proto__', 'אבג']) {
		await field.fill(words);
		await expect(page.getByRole('option').first(), words).toBeVisible();
	}
	await field.press('Escape');
	await openShare(page);
	await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
	await expectHarmless(page);
	expect(new URL(page.url()).origin).toBe(new URL(baseURL!).origin);
});

test('its data for readers are whole, and no cell of its table is a formula', async ({ request }) => {
	for (const path of [
		'/geodata/excerpts.jsonld',
		'/geodata/places.lpf.json',
		'/geodata/excerpts.json',
		'/geodata/places.geojson',
		'/geodata/corridors/tostring.geojson',
		'/geodata/search/1.json',
		'/geodata/network.json'
	]) {
		const answer = await request.get(path);
		expect(answer.status(), path).toBe(200);
		expect(Object.keys((await answer.json()) as object).length, path).toBeGreaterThan(0);
	}
	const csv = await (await request.get('/geodata/excerpts.csv')).text();
	expect(csv).toContain("cmd|' /C calc'!A0");
	expect(csv).not.toMatch(/(^|[\n,])"?[=+@-]/);
	const html = await (await request.get('/documents/hasownproperty')).text();
	const structured = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
	expect(structured.length).toBeGreaterThan(0);
	for (const [, json] of structured) expect(() => JSON.parse(json!) as unknown).not.toThrow();
});

test('no file of its site says a word about another atlas', () => {
	expect(foreignWords('.svelte-kit/hostile/site', hostilePack())).toEqual([]);
});
