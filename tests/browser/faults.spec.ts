import type { Page, Route } from '@playwright/test';
import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { countPixels, mapRegion, open, openShare, pointOf } from './map-view.ts';

// The browser reports every answer that did not come.
// Vite tells of a style sheet that it could not preload, in words of its own.
test.use({ expectedProblems: [/Failed to load resource|Failed to fetch|Unable to preload CSS/] });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window);

/** Marks the page as soon as its links are its own script's: a full load would take the mark away. */
async function mark(page: Page) {
	await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeVisible();
	await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

async function openMarked(page: Page, path: string) {
	await page.goto(path);
	await mark(page);
}

/** Presses a button that asks the host for a sign of life and then loads the page anew. */
async function loadAgainBy(page: Page, button: string) {
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: button }).click();
	await loaded;
	await mark(page);
}

test.describe('data of the map that do not come', () => {
	const answers = {
		'**/geodata/map/points.geojson': (route: Route) => route.fulfill({ status: 500, body: 'out of order' }),
		'**/geodata/map/lines.geojson': (route: Route) => route.fulfill({ body: '<h1>Sign in</h1>' }),
		'**/geodata/map/labels.geojson': (route: Route) => route.abort(),
		'**/base/region/**': (route: Route) => route.fulfill({ status: 503, body: '' })
	};

	test('are named, can be tried again, and leave the rest of the map working', async ({ page }) => {
		for (const [path, answer] of Object.entries(answers)) await page.route(path, answer);
		await open(page, '/?view=9/43.88/51.01');
		const notice = mapRegion(page).getByRole('status').filter({ hasText: 'lacks' });
		await expect(notice).toContainText(
			'lacks part of its background, the names of countries, cities and seas, its lines, and its places and stops, which'
		);
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();

		await page.unroute('**/geodata/map/points.geojson');
		await notice.getByRole('button', { name: 'Try again' }).click();
		await expect(notice).toContainText('seas, and its lines, which');
		await mapIdle(page);
		await expect(notice).toContainText('lacks part of its background');
		const site = await pointOf(page, [51.01, 43.8825]);
		await page.mouse.click(site.x, site.y);
		await expect(page).toHaveURL(/\/events\/flight-8243/);
		await expect(notice).toBeVisible();

		const [northSouth] = light.strands;
		await open(page, '/?view=5/42/47');
		const stopsAlone = await countPixels(page, northSouth);
		await page.unrouteAll();
		await notice.getByRole('button', { name: 'Try again' }).press('Enter');
		await expect(notice).toBeHidden();
		await expect(mapRegion(page).locator('canvas')).toBeFocused();
		await mapIdle(page);
		expect(await countPixels(page, northSouth)).toBeGreaterThan(stopsAlone + 300);
	});
});

test.describe('a page that does not come', () => {
	test('by its data: says so, and can be tried again @still', async ({ page }) => {
		await openMarked(page, '/about?layers=middle');
		await page.route('**/places/**/__data.json**', (route) => route.fulfill({ status: 500, body: '' }));
		await page.route('**/corridors/**/__data.json**', (route) => route.abort());
		for (const [link, path] of [
			['Middle Corridor', '/corridors/middle?layers=middle'],
			['Aktau', '/places/aktau']
		] as const) {
			await page.evaluate((to) => {
				const anchor = Object.assign(document.createElement('a'), { href: to });
				document.querySelector('main')?.append(anchor);
				anchor.click();
			}, path);
			await expect(heading(page)).toHaveText('This page could not be loaded');
			await expect(page).toHaveURL(path);
			expect(await isMarked(page)).toBe(true);
			await page.context().setOffline(true);
			await page.getByRole('link', { name: 'Try again' }).click();
			await expect(page.getByRole('status').filter({ hasText: 'cannot be reached now' })).toBeVisible();
			await page.context().setOffline(false);
			await page.getByRole('link', { name: 'Try again' }).click();
			await expect(heading(page)).toHaveText(link);
			await expect(page).toHaveURL(path);
			await mark(page);
		}
	});

	test('by its script: says so, and the way back works @still', async ({ page }) => {
		await openMarked(page, '/about');
		await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404, body: '' }));
		await page.locator('footer a', { hasText: /^Compare$/ }).click();
		await expect(heading(page)).toHaveText('This page could not be loaded');
		await page.goBack();
		await expect(heading(page)).toHaveText(/About/);
		expect(await isMarked(page)).toBe(true);
	});
});

test.describe('parts fetched when they are first used', () => {
	test('the share dialog says that it did not come, and comes after a reload @still', async ({ page }) => {
		await openMarked(page, '/about?layers=middle');
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await openShare(page);
		await expect(page.getByRole('status').filter({ hasText: 'It could not be loaded' })).toBeVisible();
		await page.unrouteAll();
		await loadAgainBy(page, 'Load the page again');
		await openShare(page);
		await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
		await expect(page).toHaveURL('/about?layers=middle');
	});

	test('the search says that it did not come, and comes when tried again @still', async ({ page }) => {
		await openMarked(page, '/about');
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await page.getByRole('combobox', { name: 'Search the atlas' }).fill('aktau');
		await expect(page.getByRole('alert')).toContainText('could not be loaded. Everything else works');
		await page.unrouteAll();
		await loadAgainBy(page, 'Try again');
		await page.getByRole('combobox', { name: 'Search the atlas' }).fill('aktau');
		await expect(page.getByRole('option').first()).toHaveAttribute('href', '/places/aktau');
	});
});

test.describe('a new edition on the server', () => {
	/** From now on the open page's files are gone; what is loaded in full comes from the new edition. */
	async function deploy(page: Page) {
		const loads: string[] = [];
		await page.route('**/*', (route) => {
			const request = route.request();
			const { pathname } = new URL(request.url());
			if (request.isNavigationRequest()) loads.push(pathname);
			if (pathname === '/_app/version.json') return route.fulfill({ json: { version: 'another' } });
			const isGone = pathname.startsWith('/_app/immutable/') || pathname.endsWith('/__data.json');
			return isGone && loads.length === 0 ? route.fulfill({ status: 404, body: 'gone' }) : route.continue();
		});
		return loads;
	}

	for (const [what, path] of [
		['scripts', '/compare?layers=middle'],
		['data', '/a-z?layers=middle']
	] as const) {
		test(`is loaded quietly at the next page whose ${what} are gone @still`, async ({ page }) => {
			await openMarked(page, '/about?layers=middle');
			// The page's script is there already, its data are not.
			if (what === 'data') {
				await page.locator('footer a', { hasText: 'A–Z' }).click();
				await expect(heading(page)).toHaveText('Everything from A to Z');
				await page.goBack();
				await expect(heading(page)).toHaveText(/About/);
			}
			const loads = await deploy(page);
			const shown: string[] = [];
			await page.exposeFunction('noteHeading', (text: string) => shown.push(text));
			await page.evaluate(() => {
				const note = () =>
					(window as unknown as { noteHeading: (text: string) => void }).noteHeading(
						document.querySelector('h1')?.textContent ?? 'nothing'
					);
				new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
			});
			await page.locator(`footer a[href="${path}"]`).click();
			await expect(page).toHaveURL(path);
			await expect(heading(page)).toBeVisible();
			await expect(page.getByRole('switch', { name: 'North–South Corridor' })).not.toBeChecked();
			expect(await isMarked(page)).toBe(false);
			expect(loads).toEqual([path.split('?')[0]]);
			for (const text of shown) expect(text).toMatch(/About|Everything from A to Z|agree/);
		});
	}

	test('is noticed when the tab is looked at again; switches stay as they are until then @still', async ({ page }) => {
		await openMarked(page, '/about');
		const loads = await deploy(page);
		const asked = page.waitForResponse('**/_app/version.json');
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await asked;
		await page.getByRole('switch', { name: 'Zangezur route' }).uncheck();
		await expect(page).toHaveURL(/\/about\?layers=/);
		expect(await isMarked(page)).toBe(true);
		const query = new URL(page.url()).search;
		await page.locator('footer a', { hasText: 'A–Z' }).click();
		await expect(heading(page)).toHaveText('Everything from A to Z');
		expect(new URL(page.url()).search).toBe(query);
		expect(loads).toEqual(['/a-z']);
	});

	test('without the scripts of the live map: the still map stays, and nothing is loaded over and over', async ({
		page
	}) => {
		const loads: string[] = [];
		page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
		await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
		await page.route('**/workers/**', (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto('/corridors/middle');
		await expect(mapRegion(page).getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
		await expect(page.locator('[data-still-map]')).toBeVisible();
		await expect(heading(page)).toHaveText('Middle Corridor');
		expect(loads).toHaveLength(1);
	});
});
