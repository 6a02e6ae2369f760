import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { chooseInMenu, mapRegion, open, openShare, openStill } from './map-view.ts';

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const layer = (page: Page, name: string) => page.getByRole('switch', { name });

/** Notes every document that is loaded in full. */
function loadsOf(page: Page): string[] {
	const loads: string[] = [];
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname);
	});
	return loads;
}

/** Drags the map as a hand does. */
async function drag(page: Page) {
	const box = (await mapRegion(page).boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 100, y - 40, { steps: 5 });
	await page.mouse.up();
	await mapIdle(page);
}

test.describe('an address that leads nowhere', () => {
	test.use({ expectedProblems: [/404|Not found/] });

	test('keeps its page when the map is moved @undrawn', async ({ page }) => {
		const loads = loadsOf(page);
		await open(page, '/places/aktua');
		await drag(page);
		await openShare(page);
		await expect(page.getByLabel('Link to this exact view')).toHaveValue(/view=/);
		await expect(heading(page)).toHaveText('No such page');
		expect(loads).toHaveLength(1);
	});

	for (const path of [
		'/places/aktua',
		'/nothing-here',
		'/documents/x?excerpt=y',
		'/PLACES/aktau',
		'/corridors/middle/x'
	]) {
		test(`keeps its page when a layer is switched, and shows it again on the way back: ${path} @still`, async ({
			page
		}) => {
			const loads = loadsOf(page);
			await openStill(page, path);
			await expect(heading(page)).toHaveText('No such page');
			await layer(page, 'Places').uncheck();
			await chooseInMenu(page, 'Names', 'local');
			await expect(heading(page)).toHaveText('No such page');
			await expect(layer(page, 'Places')).not.toBeChecked();
			expect(loads).toHaveLength(1);
			await page.getByRole('main').getByRole('link', { name: 'Corridors' }).click();
			await expect(page).toHaveURL(/\/corridors\?layers=.*&names=local/);
			await expect(heading(page)).toHaveText('Corridors');
			await expect(layer(page, 'Places')).not.toBeChecked();
			await page.goBack();
			await expect(heading(page)).toHaveText('No such page');
		});
	}
});

test.describe('an address that names the file', () => {
	// Our own server leads on from such an address; others send the page for it.
	test.beforeEach(({ context }) =>
		context.route(/\.html/, async (route) => {
			const url = route
				.request()
				.url()
				.replace(/(index)?\.html/, '');
			await route.fulfill({ response: await route.fetch({ url }) });
		})
	);

	for (const [path, name] of [
		['/index.html', 'Corridor Atlas'],
		['/about.html', 'About the atlas'],
		['/corridors.html?view=6/40/50', 'Corridors'],
		['/places/aktau.html#position', 'Aktau']
	] as const) {
		test(`loses the ending, and nothing is loaded anew: ${path} @still`, async ({ page }) => {
			const loads = loadsOf(page);
			await openStill(page, path);
			await expect(page).toHaveURL(path.replace(/(index)?\.html/, ''));
			await layer(page, 'Places').uncheck();
			await expect(page).toHaveURL(/layers=/);
			await expect(page.getByRole('heading', { level: 1, name })).toBeAttached();
			expect(loads).toHaveLength(1);
			await page.reload();
			await expect(page.getByRole('heading', { level: 1, name })).toBeAttached();
			await expect(layer(page, 'Places')).not.toBeChecked();
		});
	}

	test('loses the ending under a map that is moved @undrawn', async ({ page }) => {
		const loads = loadsOf(page);
		await open(page, '/places/aktau.html?layers=middle');
		await drag(page);
		await expect(page).toHaveURL(/\/places\/aktau\?layers=middle&view=/);
		expect(loads).toHaveLength(1);
	});

	test('holds in a frame too @still', async ({ page }) => {
		const loads = loadsOf(page);
		await openStill(page, '/embed/places/aktau.html');
		await expect(page).toHaveURL('/embed/places/aktau');
		expect(loads).toHaveLength(1);
	});
});

test('a link to a passage, leg or stop that is gone says so above what is there @still', async ({ page }) => {
	for (const [path, words] of [
		['/documents/russias-eroding-influence?excerpt=crash-shot-down-2', 'passage that your link names'],
		['/corridors/middle?leg=az-old-line', 'leg or stop that your link names'],
		['/corridors/middle?node=old-town', 'leg or stop that your link names'],
		['/corridors/middle?excerpt=crash-shot-down-2', 'passage that your link names'],
		['/places/aktau?excerpt=crash-Near-Nowhere', 'passage that your link names'],
		['/places/aktau?leg=az-old-line', 'leg or stop that your link names'],
		['/ties/azerbaijan-russia-trade-share?excerpt=gone', 'passage that your link names'],
		['/embed/places/aktau?excerpt=crash-near-nowhere', 'passage that this frame was to show'],
		['/embed/corridors/middle?leg=az-old-line', 'leg or stop that this frame was to show'],
		['/embed/corridors/middle?node=old-town', 'leg or stop that this frame was to show'],
		['/embed/places/aktau?lens=no-such-document', 'document of this link is not in this edition']
	] as const) {
		await page.goto(path);
		await expect(page.getByRole('main').getByRole('status').filter({ hasText: words })).toBeVisible();
		await expect(page.getByRole('main').locator('blockquote').first()).toBeVisible();
	}
	for (const [path, seen] of [
		['/documents/russias-eroding-influence?excerpt=crash-shot-down', 'figure.chosen'],
		['/places/aktau?excerpt=crash-Near-Aktau', 'figure.chosen'],
		['/embed/corridors/middle?leg=cn-xian-urumqi&node=urumqi', '.back a[href*="leg="]']
	] as const) {
		await page.goto(path);
		await expect(page.locator(seen)).toBeVisible();
		await expect(page.getByRole('main').getByText('in this edition')).toHaveCount(0);
	}
});
