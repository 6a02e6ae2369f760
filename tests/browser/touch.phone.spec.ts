import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openLegend, openShare, openStill, pointOf } from './map-view.ts';
import { smallTargets } from './small-targets.ts';
import { swipe } from './swipe.ts';

const sheetHeight = (page: Page) =>
	page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().height / innerHeight);

test('a journey by touch: begin, read, switch, follow an excerpt, choose on the map, search, share @undrawn', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Why did flight 8243 crash?' }).tap();
	await expect(page).toHaveURL(/\/events\/flight-8243\?view=/);
	const quotation = page.locator('blockquote[data-excerpt=crash-mistaken-launch]');
	await expect(quotation).toBeInViewport();
	await mapIdle(page);
	const sheet = (await page.locator('.sheet').boundingBox())!;
	const crash = await pointOf(page, [51.01, 43.8825]);
	expect(crash.y, 'the site stands above the sheet').toBeLessThan(sheet.y);

	const handle = page.getByRole('button', { name: /Change its height/ });
	const middle = { x: 195, y: sheet.y + 10 };
	await swipe(page, middle, { ...middle, y: 40 });
	await expect.poll(() => sheetHeight(page)).toBeGreaterThan(0.93);

	const events = page.getByRole('switch', { name: 'Events' });
	await handle.focus();
	await page.keyboard.press('ArrowDown'); // the whole sheet lies over the button
	await expect.poll(() => sheetHeight(page)).toBeCloseTo(0.5, 1);
	await openLegend(page);
	await expect(async () => {
		// On a busy machine the emulated tap that follows a drag now and then gets lost.
		if (await events.isChecked()) await events.tap();
		await expect(events).not.toBeChecked({ timeout: 1000 });
	}).toPass();
	await expect(page).toHaveURL(/layers=/);
	await page.getByRole('button', { name: 'Done' }).tap();
	const figure = page.locator('figure').filter({ has: quotation });
	await figure
		.locator('figcaption')
		.getByRole('link', { name: /, words? \d/ })
		.tap();
	await expect(page).toHaveURL(/\/documents\/no-longer-looking-to-the-kremlin\?.*excerpt=crash-mistaken-launch/);
	await expect(page.locator('#excerpt-crash-mistaken-launch')).toBeInViewport();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azerbaijan Airlines flight 8243');
	await expect(page).toHaveURL(/layers=/);

	await openShare(page);
	const share = page.getByRole('dialog', { name: 'Share' });
	await expect(share.getByLabel('Link to this exact view')).toHaveValue(/events\/flight-8243\?layers=/);
	await share.getByRole('button', { name: 'Close' }).tap();
	await expect(share).toBeHidden();

	await handle.focus();
	await page.keyboard.press('ArrowDown'); // a strip: the map has the screen
	await expect.poll(() => sheetHeight(page)).toBeLessThan(0.2);
	await mapIdle(page);
	await openLegend(page);
	await page.getByRole('tab', { name: /^In view/ }).tap();
	const links = page.getByRole('tabpanel', { name: /^In view/ }).getByRole('link');
	await expect(links.first()).toBeVisible();
	for (const link of (await links.all()).slice(0, 3)) {
		expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	}
	await links
		.filter({ hasText: /^Aktau (\d|in the middle)/ })
		.first()
		.tap();
	await expect(page).toHaveURL(/\/places\/aktau/);
	await expect(page.getByRole('heading', { level: 1, name: 'Aktau' })).toBeInViewport();
});

test('a place near the sheet stays in sight when the sheet rises @undrawn', async ({ page }) => {
	await open(page, '/places/aktau');
	const handle = page.getByRole('button', { name: /Change its height/ });
	await handle.focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => sheetHeight(page)).toBeLessThan(0.2);
	await mapIdle(page);
	await swipe(page, { x: 195, y: 300 }, { x: 195, y: 520 });
	await mapIdle(page);
	await expect.poll(async () => (await pointOf(page, [51.1667, 43.65])).y).toBeGreaterThan(450);
	await handle.focus();
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => sheetHeight(page)).toBeCloseTo(0.5, 1);
	await mapIdle(page);
	const sheet = (await page.locator('.sheet').boundingBox())!;
	await expect.poll(async () => (await pointOf(page, [51.1667, 43.65])).y).toBeLessThan(sheet.y);
});

test('what a finger may press is at least 44 pixels wide and high, and no field makes the page zoom @still', async ({
	page
}) => {
	const paths = [
		'/',
		'/corridors/zangezur',
		'/places/aktau',
		'/events/flight-8243',
		'/documents/russias-eroding-influence',
		'/a-z',
		'/compare',
		'/places',
		'/about'
	];
	for (const path of paths) {
		await page.goto(path);
		await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeVisible();
		expect(await smallTargets(page, 44), path).toEqual([]);
		const fields = await page
			.locator('input:not([type=checkbox]), select, textarea')
			.evaluateAll((all) => all.map((field) => parseFloat(getComputedStyle(field).fontSize)));
		expect(Math.min(...fields), path).toBeGreaterThanOrEqual(16);
	}
});

test('on its side the phone shows text and map beside each other, with nothing left out @still', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await openStill(page, '/places/aktau');
	const text = (await page.locator('.sheet').boundingBox())!;
	const map = (await mapRegion(page).boundingBox())!;
	expect(map.x).toBeGreaterThanOrEqual(text.x + text.width - 1);
	expect(map.width).toBeGreaterThan(380);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
	await openShare(page);
	await expect(page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Close' })).toBeInViewport();
});

test('who wants little motion gets none: the sheet is at rest at once @still', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStill(page, '/places/aktau');
	const handle = page.getByRole('button', { name: /Change its height/ });
	await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeVisible();
	const height = await handle.evaluate((button: HTMLElement) => {
		button.click();
		return new Promise<number>((resolve) =>
			requestAnimationFrame(() =>
				requestAnimationFrame(() => resolve(button.parentElement!.getBoundingClientRect().height / innerHeight))
			)
		);
	});
	expect(height).toBeGreaterThan(0.9);
});
