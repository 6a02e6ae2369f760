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
