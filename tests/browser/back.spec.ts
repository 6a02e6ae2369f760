import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openLegend } from './map-view.ts';

const heading = (page: Page, name: string) =>
	expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(name);

/** What the map shows, without what its notices and buttons lay over it. */
async function picture(page: Page): Promise<string> {
	await page.mouse.move(5, 5);
	await mapIdle(page);
	return (await mapRegion(page).locator('canvas').screenshot({ animations: 'disabled' })).toString('base64');
}

for (const size of [
	{ width: 1440, height: 900 },
	{ width: 1000, height: 620 }
]) {
	test(`back to a page whose address says no view shows it as it was opened: ${size.width} pixels @undrawn`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await open(page, '/places/aktau');
		const before = await picture(page);
		const corridor = page.getByRole('link', { name: 'Northern Corridor' }).first();
		if (!(await corridor.isVisible())) await openLegend(page);
		await corridor.click();
		await expect(page).toHaveURL(/\/corridors\/northern.*view=/);
		await mapIdle(page);
		await page.goBack();
		await heading(page, 'Aktau');
		await expect.poll(() => picture(page)).toBe(before);
		await expect(page).toHaveURL('/places/aktau');
	});
}

test('views a street apart are different ones, there and back @undrawn', async ({ page }) => {
	const [first, second] = ['/places/aktau?view=10/43.66/51.17', '/places?view=10/43.68/51.2'];
	await open(page, second);
	const there = await picture(page);
	await open(page, first);
	const here = await picture(page);
	await page.evaluate((href) => {
		const anchor = Object.assign(document.createElement('a'), { href });
		document.querySelector('main')?.append(anchor);
		anchor.click();
	}, second);
	await heading(page, 'Places');
	await expect.poll(() => picture(page)).toBe(there);
	await page.goBack();
	await heading(page, 'Aktau');
	await expect.poll(() => picture(page)).toBe(here);
});

test('a page that leaves the map where it is says so in its address @undrawn', async ({ page }) => {
	await open(page, '/about?view=6/43/49');
	await page.locator('footer').getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(page).toHaveURL('/compare?view=6/43/49');
	await page.locator('footer').getByRole('link', { name: 'About', exact: true }).click();
	await expect(page).toHaveURL('/about?view=6/43/49');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL('/about?view=7/43/49');
	await page.goBack();
	await expect(page).toHaveURL('/compare?view=6/43/49');
});
