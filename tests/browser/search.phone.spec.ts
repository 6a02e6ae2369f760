import { expect, test } from './fixtures.ts';

test('what is found lies over map and text, and leaves the sheet where it was @still', async ({ page }) => {
	await page.goto('/corridors/middle');
	const height = () => page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().height / innerHeight);
	const field = page.getByRole('combobox', { name: 'Search the atlas' });
	await field.tap();
	await field.fill('Нахичевань');
	const options = page.getByRole('listbox').getByRole('option');
	const first = options.first();
	await expect(first).toBeInViewport({ ratio: 1 });
	for (const option of await options.all()) {
		expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	}
	await first.tap();
	await expect(page).toHaveURL(/\/places\/nakhchivan/);
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect.poll(height).toBeCloseTo(0.5, 1);
});

test('the last row can be reached above the keyboard of a phone @still', async ({ page }) => {
	await page.goto('/corridors/middle');
	await page.getByRole('combobox', { name: 'Search the atlas' }).fill('russia');
	const last = page.getByRole('listbox').getByRole('option').last();
	await expect(last).toBeAttached();
	const keyboard = 844 - 380; // what an iPhone leaves of the page
	await page.evaluate((height) => {
		Object.defineProperty(window.visualViewport, 'height', { get: () => height, configurable: true });
		window.visualViewport!.dispatchEvent(new Event('resize'));
	}, keyboard);
	await expect
		.poll(async () => {
			await last.evaluate((row) => row.scrollIntoView({ block: 'nearest' }));
			const box = (await last.boundingBox())!;
			return box.y + box.height;
		})
		.toBeLessThanOrEqual(keyboard);
});
