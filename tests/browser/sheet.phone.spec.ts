import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openStill } from './map-view.ts';

test('the sheet rests at three heights, by button, by key and by drag @still', async ({ page }) => {
	await openStill(page, '/places/aktau');
	const handle = page.getByRole('button', { name: /Change its height/ });
	const height = () => page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().height / innerHeight);
	await expect.poll(height).toBeCloseTo(0.5, 1);
	await handle.click();
	await expect.poll(height).toBeGreaterThan(0.9);
	await handle.focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(height).toBeCloseTo(0.5, 1);
	await page.keyboard.press('ArrowDown');
	await expect.poll(height).toBeLessThan(0.2);
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	await expect(page.getByRole('main').locator('blockquote').first(), 'the document speaks there too').toBeInViewport();
	await handle.hover(); // once it stands still
	const box = (await handle.boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + 8);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2, 420, { steps: 6 });
	await page.mouse.up();
	await expect.poll(height).toBeCloseTo(0.5, 1);
});

test('the map fills what the sheet leaves, and the selected place stays in it @undrawn', async ({ page }) => {
	await open(page, '/places/aktau');
	const half = (await mapRegion(page).boundingBox())!.height;
	await page.getByRole('button', { name: /Change its height/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(async () => (await mapRegion(page).boundingBox())!.height).toBeGreaterThan(half + 200);
	await mapIdle(page);
	const sheet = (await page.locator('.sheet').boundingBox())!;
	const map = (await mapRegion(page).boundingBox())!;
	expect(map.y + map.height / 2).toBeLessThan(sheet.y);
});

test('Back closes the whole sheet first, and then leaves the page @still', async ({ page }) => {
	await openStill(page, '/places');
	const height = () => page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().height / innerHeight);
	const heading = (name: string) => page.getByRole('heading', { level: 1, name });
	const handle = page.getByRole('button', { name: /Change its height/ });
	await page.getByRole('main').getByRole('link', { name: 'Aktau', exact: true }).tap();
	await expect(heading('Aktau')).toBeVisible();
	await handle.tap();
	await expect.poll(height).toBeGreaterThan(0.9);
	await page.goBack();
	await expect.poll(height).toBeCloseTo(0.5, 1);
	await expect(page).toHaveURL(/\/places\/aktau/);

	// Closed by its handle it leaves nothing behind, and a link out of it shows the map again.
	await handle.tap();
	await expect.poll(height).toBeGreaterThan(0.9);
	await handle.focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(height).toBeCloseTo(0.5, 1);
	await handle.tap();
	await expect.poll(height).toBeGreaterThan(0.9);
	await page
		.getByRole('main')
		.getByTitle(/^In the text/)
		.first()
		.tap();
	await expect(page).toHaveURL(/\/documents\//);
	await expect.poll(height).toBeCloseTo(0.5, 1);
	await page.goBack();
	await expect(heading('Aktau')).toBeVisible();
	await expect.poll(height).toBeGreaterThan(0.9);
	await page.goBack();
	await expect.poll(height).toBeCloseTo(0.5, 1);
	await page.goBack();
	await expect(heading('Places')).toBeVisible();
});
