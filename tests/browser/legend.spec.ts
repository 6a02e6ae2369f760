import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { open, openStill } from './map-view.ts';

const item = '/corridors/zangezur';
const legend = (page: Page) => page.getByRole('navigation', { name: 'Layers' });

test('one press shows one layer alone, and a second one shows all again @undrawn', async ({ page }) => {
	await open(page, '/');
	const row = legend(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('switch', { name: 'Zangezur route' }) });
	await row.hover();
	await row.getByRole('button', { name: 'only Zangezur route' }).click();
	await expect(page).toHaveURL(/[?&]layers=zangezur(&|$)/);
	await expect(legend(page).getByRole('switch', { checked: true })).toHaveCount(1);
	await page.mouse.move(5, 400);
	const only = row.getByRole('button', { name: 'only Zangezur route' });
	const [around, word] = await Promise.all([row.boundingBox(), only.boundingBox()]);
	expect(word!.x + word!.width, 'it stays within its row').toBeLessThanOrEqual(around!.x + around!.width);
	expect(await only.evaluate((button) => button.scrollWidth - button.clientWidth), 'its word fits it').toBe(0);
	await row.hover();
	await row.getByRole('button', { name: 'only Zangezur route' }).click();
	await expect(page).not.toHaveURL(/layers=/);
});

test('the legend explains what is in view, over the map, and leads to a corridor out of view @undrawn', async ({
	page
}) => {
	await open(page, '/?view=8/41.7/44.8');
	const heading = page.getByRole('heading', { level: 1 });
	const before = await heading.boundingBox();
	await legend(page).getByRole('button', { name: 'Lines and signs' }).click();
	const signs = page.getByRole('group', { name: 'Lines and signs' });
	await expect(signs.getByText('Railway, in operation')).toBeVisible();
	await expect(signs.getByText('Sea, in operation')).toHaveCount(0);
	expect(await heading.boundingBox(), 'no text moves').toEqual(before);
	await signs.getByRole('button', { name: 'Close' }).click();
	const row = legend(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('switch', { name: 'Northern Corridor' }) });
	await row.getByRole('button', { name: 'Show Northern Corridor on the map' }).click();
	await mapIdle(page);
	await expect(row.getByRole('button', { name: 'Show Northern Corridor on the map' })).toHaveCount(0);
});

test('on a tablet the button of the layers stands clear of scale and credits @undrawn', async ({ page }) => {
	await page.setViewportSize({ width: 820, height: 1180 });
	await open(page, '/?view=3/45/50');
	await mapIdle(page);
	const button = (await legend(page).getByRole('button', { name: 'Layers' }).boundingBox())!;
	for (const below of ['.maplibregl-ctrl-scale', '.maplibregl-ctrl-attrib']) {
		expect((await page.locator(below).boundingBox())!.y).toBeGreaterThan(button.y + button.height);
	}
});

test('the legend folds to a line, and stays folded in this tab @still', async ({ page }) => {
	await openStill(page, item);
	const height = async () => (await legend(page).boundingBox())!.height;
	expect(await height()).toBeLessThanOrEqual(320);
	const unit = legend(page)
		.locator('p')
		.filter({ hasText: /^excerpts$/ });
	await expect(unit, 'who sees the numbers sees what they count').toBeVisible();
	// A short name where there is one, and the whole one for those who hear it; no row takes two lines.
	await expect(legend(page).getByRole('link', { name: 'North–South Corridor' })).toHaveText('North–South');
	const rows = legend(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('switch') });
	for (const row of await rows.all()) expect((await row.boundingBox())!.height).toBeLessThanOrEqual(32);
	await legend(page).getByRole('button', { name: 'Fold the legend' }).click();
	expect(await height()).toBeLessThanOrEqual(40);
	await openStill(page, '/about');
	await expect(legend(page).getByRole('switch').first()).toBeHidden();
	await legend(page).getByRole('button', { name: 'Unfold the legend' }).click();
	await expect(legend(page).getByRole('switch').first()).toBeVisible();
});

test('a lens is named on the map, and taken off there @still', async ({ page }) => {
	await openStill(page, item);
	await legend(page).getByRole('radio', { name: 'Newsletter' }).check();
	await expect(page).toHaveURL(/lens=russias-eroding-influence/);
	await expect(page.getByText('Only what the newsletter mentions')).toBeVisible();
	await page.getByRole('button', { name: 'Show all documents' }).click();
	await expect(page).not.toHaveURL(/lens=/);
	await expect(legend(page).getByRole('radio', { name: 'Both' })).toBeChecked();
	// One that a link names and the atlas has not limits nothing, and says so.
	await openStill(page, `${item}?lens=no-such-document`);
	await expect(legend(page).getByRole('radio', { name: 'Both' })).toBeChecked();
	await expect(page.getByText('The document of this link is not in this edition')).toBeVisible();
	await page.getByRole('button', { name: 'Show all documents' }).click();
	await expect(page).toHaveURL(item);
	await expect(page.getByText('The document of this link')).toHaveCount(0);
});
