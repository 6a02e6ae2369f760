import type { Page } from '@playwright/test';
import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { countPixels, mixed, open } from './map-view.ts';
import { expectWorkingStillMap, liveMap, still } from './still-map.ts';

/** Takes the graphics context away, as a driver does. */
const loseContext = (page: Page) =>
	page.evaluate(() => {
		const context = document.querySelector('canvas')!.getContext('webgl2')!;
		const extension = context.getExtension('WEBGL_lose_context')!;
		(window as unknown as { restoreContext: () => void }).restoreContext = () => extension.restoreContext();
		extension.loseContext();
	});

test('a context that is lost and comes back shows the same view, selection and layers', async ({ page }) => {
	await open(page, '/corridors/zangezur?layers=north-south,zangezur&view=6/41/47');
	const [northSouth, middle, zangezur] = light.strands;
	// What is not selected drops back.
	const behind = mixed(northSouth, mixed(light.casing, light.land, 0.9 * 0.35), 0.35);
	const colours = { northSouth: behind, middle, zangezur, outline: light.ink };
	const pixels = async () => {
		const counts: Record<string, number> = {};
		for (const [name, colour] of Object.entries(colours)) counts[name] = await countPixels(page, colour!);
		return counts;
	};
	const before = await pixels();
	expect(before.outline, 'the selected corridor has an outline').toBeGreaterThan(300);
	expect(before.northSouth).toBeGreaterThan(300);
	expect(before.zangezur).toBeGreaterThan(300);
	expect(before.middle, 'a layer that is off').toBeLessThan(20);
	await loseContext(page);
	await expect(still(page)).toBeVisible();
	await page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
	await mapIdle(page);
	await expect(still(page)).toBeHidden();
	await expect(liveMap(page)).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'stopped drawing' })).toHaveCount(0);
	await expect(page).toHaveURL(/view=6\/41\/47/);
	const after = await pixels();
	for (const [name, count] of Object.entries(before)) {
		expect(Math.abs(after[name]! - count), name).toBeLessThan(50 + count * 0.05);
	}
	// The map that came back obeys its switches.
	await page.getByRole('switch', { name: 'North–South Corridor' }).uncheck();
	await mapIdle(page);
	await expect.poll(() => countPixels(page, northSouth!)).toBeLessThan(20);
});

test('a context that is lost for good leaves the still map and says so', async ({ page }) => {
	await open(page, '/');
	await loseContext(page);
	await expect(page.getByRole('status').filter({ hasText: 'stopped drawing the live map' })).toBeVisible();
	await expectWorkingStillMap(page);
	await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.describe('where a file of the live map does not come', () => {
	test.use({ expectedProblems: [/ERR_FAILED/] });

	for (const [name, files] of [
		['the worker', '**/workers/**'],
		['MapLibre', '**/immutable/assets/live-map*']
	] as const) {
		test(`${name}: the still map stays, and it can be tried again`, async ({ page }) => {
			await page.route(files, (route) => route.abort());
			await page.goto('/');
			await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
			await expectWorkingStillMap(page);
			await page.unroute(files);
			await page.getByRole('button', { name: 'Try again' }).click();
			await mapIdle(page);
			await expect(still(page)).toBeHidden();
		});
	}
});
