import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pagesToLookAt } from '../../scripts/bench/growth-pages.ts';
import { buildSite } from '../../scripts/hosting/build-site.ts';
import { writeGrowthPack } from '../../scripts/content/growth-pack.ts';
import { startServer, type StaticServer } from '../../scripts/hosting/static-server.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { pointFromTiles } from '#lib/server/map/place-tiles.ts';
import { expect, test as base } from './fixtures.ts';
import { mapRegion, open, openStill } from './map-view.ts';
import { foundList, searchFor } from './search-field.ts';

interface GrownSite {
	readonly server: StaticServer;
	/** A place that only a tile has. */
	readonly other: { readonly id: string; readonly name: string; readonly position: readonly number[] };
}

/** The tests of this file, on the site of a pack with two thousand more places, of which some have their pages. */
const test = base.extend<object, { grown: GrownSite }>({
	grown: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
		async ({}, use) => {
			// Within the project: Kit reads the sources of the site from where it is built.
			const out = mkdtempSync(join('.svelte-kit', 'growth-'));
			const pack = join(out, 'pack');
			writeGrowthPack('geodata', pack, { places: 2000, documents: 20 });
			const { atlas } = checkPack(pack);
			const other = atlas.places.find(({ id }) => pointFromTiles(atlas, id))!;
			const { paths } = pagesToLookAt(pack, 1);
			const server = await startServer({ directory: await buildSite({ pack, out, pages: paths }) });
			await use({ server, other });
			await server.close();
			rmSync(out, { recursive: true });
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ grown }, use) => use(grown.server.url)
});

test.describe.configure({ mode: 'serial' });

test('a map of many places begins with some, and fetches others where the reader looks closely @undrawn', async ({
	page
}) => {
	const tiles: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/geodata/map/places/')) tiles.push(pathname);
	});
	await open(page, '/');
	await expect(page.getByText('zoom in for the rest')).toBeVisible();
	expect(tiles, 'at first').toEqual([]);
	await open(page, '/?view=6.5/41/48');
	expect(tiles.length, 'nearer').toBeGreaterThan(0);
	expect(tiles.length, 'only what is in view').toBeLessThan(12);
});

test('the page of a place that a tile has shows it, near and far, and it can be clicked @undrawn', async ({
	page,
	grown
}) => {
	const { id, name, position } = grown.other;
	await open(page, `/${id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	const inView = page.getByRole('tab', { name: /^In view/ });
	await inView.click();
	await expect(page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name }).first()).toBeAttached();
	const [lng, lat] = position;
	await open(page, `/${id}?view=4/${lat}/${lng}`);
	await inView.click();
	await expect(page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name }).first()).toBeAttached();
	// From another page, the tile alone has it.
	await open(page, `/?view=10/${lat}/${lng}`);
	const box = (await mapRegion(page).boundingBox())!;
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(page).toHaveURL(new RegExp(`/${id}[?]?`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('its still map, which it shares with the places around it, has it in the middle, as the live map has @still', async ({
	page,
	grown
}) => {
	const { id } = grown.other;
	await openStill(page, `/${id}`);
	const map = (await mapRegion(page).boundingBox())!;
	const sign = (await mapRegion(page).locator(`svg a.meant[data-item="${id}"] .symbol`).boundingBox())!;
	expect(Math.abs(sign.x + sign.width / 2 - (map.x + map.width / 2))).toBeLessThan(2);
	expect(Math.abs(sign.y + sign.height / 2 - (map.y + map.height / 2))).toBeLessThan(2);
});

test('the search finds what its first file does not hold @still', async ({ page, grown }) => {
	const { id, name } = grown.other;
	await openStill(page, '/places');
	const rest = page.waitForResponse('**/geodata/search/2.json');
	await searchFor(page, name);
	await rest;
	await expect(foundList(page).getByRole('option').first()).toHaveAttribute('href', `/${id}`);
	await expect(page.getByText('Loading the rest of the index')).toHaveCount(0);
});

test.describe('a file of the index that does not load', () => {
	test.use({ expectedProblems: [/search\/2\.json/] });

	test('leaves what the others find, and can be tried again @still', async ({ page, grown }) => {
		await page.route('**/geodata/search/2.json', (route) => route.abort());
		await openStill(page, '/places');
		await searchFor(page, 'Zangezur');
		await expect(foundList(page).getByRole('option').first()).toHaveAttribute('href', '/corridors/zangezur');
		await expect(page.getByRole('alert')).toHaveText(/A part of the index could not be loaded/);
		await page.unroute('**/geodata/search/2.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByRole('alert')).toHaveCount(0);
		await searchFor(page, grown.other.name);
		await expect(foundList(page).getByRole('option').first()).toHaveAttribute('href', `/${grown.other.id}`);
	});
});

test('lists hold what a page has room for, and lead to all the rest @still', async ({ page, grown }) => {
	const { id, name } = grown.other;
	await openStill(page, '/places');
	const panel = page.getByRole('main');
	await panel
		.getByText(/The 1000 most quoted of \d{4}/)
		.getByRole('link', { name: 'Everything from A to Z' })
		.click();
	const letters = page.getByRole('navigation', { name: 'Letters' });
	await letters.getByRole('link', { name: name.charAt(0), exact: true }).click();
	await expect(letters.locator('[aria-current=page]')).toHaveText(name.charAt(0));
	await expect(panel.locator(`a[href="/${id}"]`)).toHaveText(name);
});
