import { expect, mapIdle, test } from './fixtures.ts';
import { holdBack } from './hold-back.ts';
import { mapRegion } from './map-view.ts';
import type { Page } from '@playwright/test';

const still = (page: Page) => mapRegion(page).locator('[data-still-map]');

/** Where the middle of the drawing lies on the screen, and how large a unit of it is there. */
async function placeOf(page: Page) {
	return still(page)
		.locator('g[transform*="scale"]')
		.first()
		.evaluate((group: SVGGElement) => {
			const { a, e, f } = group.getScreenCTM()!;
			return { unit: a, x: e, y: f };
		});
}

const viewOf = (page: Page) => (new URL(page.url()).searchParams.get('view') ?? '').split('/').map(Number);

test('a hand moves the still map before the live one is there, which then stands where it was left @undrawn', async ({
	page
}) => {
	const letComeIn = await holdBack(page, '**/workers/**');
	await page.goto('/');
	await expect(still(page)).toHaveCSS('touch-action', 'none');
	const box = (await still(page).boundingBox())!;
	const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.4];
	const before = await placeOf(page);

	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 120, y + 60, { steps: 3 });
	const held = await placeOf(page);
	expect([held.x - before.x, held.y - before.y].map(Math.round)).toEqual([120, 60]);
	await page.mouse.up();
	await expect.poll(() => viewOf(page).length).toBe(3);
	expect(new URL(page.url()).pathname, 'what lay under the pointer was not opened').toBe('/');
	const left = await placeOf(page);
	expect(Math.hypot(left.x - held.x, left.y - held.y)).toBeLessThan(1);

	const [zoomLeft = NaN] = viewOf(page);
	await page.mouse.wheel(0, -450);
	await expect.poll(() => viewOf(page)[0]).toBeCloseTo(zoomLeft + 1, 1);
	const near = await placeOf(page);
	expect(near.unit / left.unit).toBeCloseTo(2, 2);
	// What was under the pointer still is.
	expect(near.x - x - 120).toBeCloseTo(2 * (left.x - x - 120), 0);

	const asked = viewOf(page);
	letComeIn();
	await mapIdle(page);
	await expect(still(page)).toBeHidden();
	// The live map tells where it stands once it has been moved, and moved back.
	for (const name of ['Zoom in', 'Zoom out']) {
		await page.getByRole('button', { name, exact: true }).click();
		await mapIdle(page);
	}
	await expect.poll(() => viewOf(page)).toEqual(asked);
});

test('where there is no live map, the still one can be moved for good', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto('/');
	await expect(mapRegion(page).getByText('cannot draw the live map')).toBeVisible();
	const box = (await still(page).boundingBox())!;
	const before = await placeOf(page);
	const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.7];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 80, y, { steps: 3 });
	await page.mouse.up();
	await expect.poll(() => viewOf(page).length).toBe(3);
	expect(Math.round((await placeOf(page)).x - before.x)).toBe(-80);
	// A click is still a click.
	await still(page).locator('a[href^="/places/aktau"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktau');
});
