import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { mapRegion, open, pointOf } from './map-view.ts';

const isDataOf = (path: string, url: string) => new URL(url).pathname === `${path}/__data.json`;

/** The data of pages that have been asked for. */
function askedBy(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('/__data.json')) asked.push(pathname);
	});
	return asked;
}

test('a page is fetched ahead when its link has the focus, and the map stays @undrawn', async ({ page }) => {
	await open(page, '/');
	await page.evaluate(() => document.querySelector('canvas')!.setAttribute('data-same', ''));
	const asked = askedBy(page);
	const link = page
		.getByRole('navigation')
		.or(page.getByRole('main'))
		.getByRole('link', { name: 'Zangezur route' })
		.last();
	const [answer] = await Promise.all([
		page.waitForResponse((response) => isDataOf('/corridors/zangezur', response.url())),
		link.focus()
	]);
	expect(answer.ok()).toBe(true);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zangezur route');
	expect(
		asked.filter((path) => path.includes('zangezur')),
		'asked for once'
	).toHaveLength(1);
	await expect(mapRegion(page).locator('canvas[data-same]')).toBeAttached();
});

test('a page is fetched ahead when the pointer rests on its place on the map @undrawn', async ({ page }) => {
	await open(page, '/?view=7/43.66/51.17');
	const { x, y } = await pointOf(page, [51.1739, 43.6611]);
	await Promise.all([
		page.waitForResponse((response) => isDataOf('/places/aktau', response.url())),
		page.mouse.move(x, y, { steps: 3 })
	]);
	expect(new URL(page.url()).pathname).toBe('/');
});
