import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

test('two taps show one layer alone @still', async ({ page }) => {
	await openStill(page, '/');
	const legend = page.getByRole('navigation', { name: 'Layers' });
	await legend.getByRole('button', { name: 'Layers' }).tap();
	await legend.getByRole('button', { name: 'only Zangezur route' }).tap();
	await expect(page).toHaveURL(/[?&]layers=zangezur(&|$)/);
	await legend.getByRole('button', { name: 'Done' }).tap();
	await expect(legend.getByRole('switch').first()).toBeHidden();
	await expect(legend.getByRole('button', { name: 'Layers · 1 of 6' })).toBeVisible();
});

test('search and layers float over the map, and search lies over the sheet @still', async ({ page }) => {
	await openStill(page, '/places/aktau');
	const sheet = (await page.locator('.sheet').boundingBox())!;
	const field = page.getByRole('combobox', { name: 'Search the atlas' });
	expect((await field.boundingBox())!.y).toBeLessThan(60);
	await field.fill('russia');
	const list = page.getByRole('listbox');
	await expect(list).toBeVisible();
	const box = (await list.boundingBox())!;
	expect(box.y + box.height).toBeGreaterThan(sheet.y);
	await expect(list.getByRole('option').first()).toBeInViewport({ ratio: 1 });
});

test('with letters of twice the size the search covers neither the layers nor the sheet, and the menu fits @still', async ({
	page
}) => {
	await openStill(page, '/corridors/zangezur');
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const field = (await page.getByRole('combobox', { name: 'Search the atlas' }).boundingBox())!;
	expect(field.y).toBeGreaterThanOrEqual(0);
	const opener = page.getByRole('navigation', { name: 'Layers' }).getByRole('button', { name: 'Layers' });
	expect((await opener.boundingBox())!.y).toBeGreaterThanOrEqual(field.y + field.height);
	await page.getByRole('button', { name: 'Menu', exact: true }).tap();
	expect((await page.locator('#menu').boundingBox())!.x).toBeGreaterThanOrEqual(0);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /Change its height/ }).tap();
	const top = () => page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().top);
	await expect.poll(top).toBeLessThan(200);
	expect(await top()).toBeGreaterThanOrEqual(field.y + field.height);
});
