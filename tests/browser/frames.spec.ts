import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { follow, mapRegion, open, pointOf } from './map-view.ts';

// Drawing a frame of the map takes longer than anything else a page does: each that is not needed is felt.

const aktau = [51.1739, 43.6611] as const;

/** Counts the frames in which the map draws something from now on. */
async function countFrames(page: Page) {
	await page.addInitScript(() => {
		const counted = window as unknown as { frames: number };
		counted.frames = 0;
		const { prototype } = WebGL2RenderingContext;
		const draw = prototype.drawElements;
		let isCounted = false;
		prototype.drawElements = function (...elements) {
			if (!isCounted) {
				counted.frames++;
				isCounted = true;
				queueMicrotask(() => (isCounted = false));
			}
			draw.apply(this, elements);
		};
	});
	return () => page.evaluate(() => (window as unknown as { frames: number }).frames);
}

/** Waits until whatever is due has been drawn, and what that asks for too. */
async function settle(page: Page) {
	await page.evaluate(async () => {
		for (let count = 0; count < 4; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
	});
	await mapIdle(page);
}

test('a sign that is pointed at gets a ring, for which the map is not drawn again @undrawn', async ({ page }) => {
	const frames = await countFrames(page);
	await open(page, '/?layers=places&view=7/43.5/50.5');
	const { x, y } = await pointOf(page, aktau);
	const ring = mapRegion(page).locator('.hover-ring');
	// Once the map has also read what a first change may need.
	await expect(async () => {
		await page.mouse.move(x - 60, y + 60); // the sea
		await settle(page);
		const before = await frames();
		await page.mouse.move(x, y);
		await expect(ring).toHaveCount(1);
		await settle(page);
		const box = await ring.locator('circle').first().boundingBox();
		expect(Math.hypot(box!.x + box!.width / 2 - x, box!.y + box!.height / 2 - y)).toBeLessThan(2);
		expect(box!.width).toBeGreaterThan(16);
		await page.mouse.move(x - 60, y + 60);
		await expect(ring).toHaveCount(0);
		await settle(page);
		expect(await frames()).toBe(before);
	}).toPass();
});

test('a change of the style is drawn once @undrawn', async ({ page }) => {
	const frames = await countFrames(page);
	await open(page, '/');
	await settle(page);
	const row = page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name: 'Zangezur route' }).first();
	await expect(async () => {
		await page.getByRole('heading', { level: 1 }).hover();
		await settle(page);
		const before = await frames();
		await row.hover();
		await expect.poll(frames).toBeGreaterThan(before);
		await settle(page);
		expect(await frames()).toBe(before + 1);
	}).toPass();
});

test('what drops back beside a place that is opened does so at once @undrawn', async ({ page }) => {
	const frames = await countFrames(page);
	await open(page, '/?view=7/43.5/50.5');
	await settle(page);
	const before = await frames();
	await follow(page, '/places/aktau?view=7/43.5/50.5');
	await settle(page);
	expect((await frames()) - before).toBeLessThanOrEqual(4);
});

test('a switch that names make room for is drawn once, when the map has all of it @undrawn', async ({ page }) => {
	const frames = await countFrames(page);
	await open(page, '/');
	await settle(page);
	const places = page.getByRole('navigation', { name: 'Layers' }).getByRole('switch', { name: 'Places' });
	// Once the map has also read what a first change may need. What takes long to read is shown as it comes.
	await expect(async () => {
		await places.hover();
		await settle(page);
		const before = await frames();
		await places.click();
		await expect.poll(frames).toBeGreaterThan(before);
		await settle(page);
		expect((await frames()) - before).toBeLessThanOrEqual(2);
	}).toPass({ timeout: 30_000 });
});
