import type { Page, Route } from '@playwright/test';
import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { countPixels, mapRegion, open, openShare, pointOf } from './map-view.ts';
import { isMarked, mark, openMarked } from './marked-page.ts';

// The browser reports every answer that did not come.
// Vite tells of a style sheet that it could not preload, in words of its own.
test.use({ expectedProblems: [/Failed to load resource|Failed to fetch|Unable to preload CSS/] });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

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
		'**/base/8/**': (route: Route) => route.fulfill({ status: 503, body: '' })
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

	test('the timeline says that it did not come, and comes after a reload @still', async ({ page }) => {
		await openMarked(page, '/crossings');
		await page.route('**/_app/immutable/**', (route) => route.abort());
		const strip = page.getByRole('region', { name: 'Timeline' });
		await strip.getByRole('button', { name: 'Timeline' }).click();
		await expect(strip.getByRole('status')).toContainText('It could not be loaded');
		await page.unrouteAll();
		await loadAgainBy(page, 'Load the page again');
		await strip.getByRole('button', { name: 'Timeline' }).click();
		await expect(strip.getByRole('slider', { name: 'From' })).toBeVisible();
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
