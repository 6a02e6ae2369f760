import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

// A small window with a mouse: the text is a sheet there too.
test.use({ viewport: { width: 600, height: 900 } });

const handleOf = (page: Page) => page.getByRole('button', { name: /Change its height/ });
const height = (page: Page) =>
	page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().height / innerHeight);

/** Draws the handle, and leaves the sheet at half the screen. */
async function drag(page: Page) {
	await expect.poll(() => height(page)).toBeCloseTo(0.5, 2);
	const box = (await handleOf(page).boundingBox())!;
	const x = box.x + box.width / 2;
	await page.mouse.move(x, box.y + 10);
	await page.mouse.down();
	await page.mouse.move(x, box.y - 50, { steps: 4 });
	await page.mouse.up();
	await expect.poll(() => height(page)).toBeCloseTo(0.5, 2);
}

test.beforeEach(async ({ page }) => {
	await openStill(page, '/places/aktau');
	await drag(page);
});

for (const key of ['Enter', 'Space']) {
	test(`after a drag the handle answers ${key} @still`, async ({ page }) => {
		await handleOf(page).focus();
		await page.keyboard.press(key);
		await expect.poll(() => height(page)).toBeGreaterThan(0.9);
	});
}

test('after a drag the handle answers a click that no pointer made, as a screen reader does @still', async ({
	page
}) => {
	await handleOf(page).evaluate((handle: HTMLElement) => handle.click());
	await expect.poll(() => height(page)).toBeGreaterThan(0.9);
});

test('after a drag that went out of the window the handle answers a key @still', async ({ page }) => {
	const box = (await handleOf(page).boundingBox())!;
	await handleOf(page).dispatchEvent('pointerdown', {
		pointerId: 1,
		clientY: box.y,
		button: 0,
		buttons: 1,
		isPrimary: true
	});
	await handleOf(page).dispatchEvent('pointermove', { pointerId: 1, clientY: box.y - 50, buttons: 1 });
	await handleOf(page).dispatchEvent('pointercancel', { pointerId: 1, clientY: box.y - 50 });
	await handleOf(page).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => height(page)).toBeGreaterThan(0.9);
});

test('a drag that began in the text moves nothing when it passes the handle @still', async ({ page }) => {
	const box = (await handleOf(page).boundingBox())!;
	const x = box.x + box.width / 2;
	await page.mouse.move(x, box.y + 200);
	await page.mouse.down();
	await page.mouse.move(x, box.y + 20, { steps: 4 });
	await page.mouse.move(x, box.y + 5);
	await page.mouse.move(x, box.y - 60, { steps: 2 });
	await page.mouse.up();
	expect(await height(page)).toBeCloseTo(0.5, 2);
	expect(await page.locator('.sheet').getAttribute('style')).toBeFalsy();
});
