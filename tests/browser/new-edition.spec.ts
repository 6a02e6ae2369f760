import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { mapRegion } from './map-view.ts';
import { isMarked, openMarked } from './marked-page.ts';

// The browser reports every answer that did not come; Vite tells of a style sheet that it could not preload.
test.use({ expectedProblems: [/Failed to load resource|Failed to fetch|Unable to preload CSS/] });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

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
	test(`a new edition on the server is loaded quietly at the next page whose ${what} are gone @still`, async ({
		page
	}) => {
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

test('a new edition is noticed when the tab is looked at again; switches stay as they are until then @still', async ({
	page
}) => {
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

test('a new edition without the scripts of the live map: the still map stays, and nothing is loaded over and over', async ({
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
