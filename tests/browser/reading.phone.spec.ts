import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openLegend, openStill, pointOf } from './map-view.ts';

test('on a phone a tap on the crash site opens its page, below a map that shows it @undrawn', async ({ page }) => {
	await open(page, '/?view=9/43.88/51.01');
	const { x, y } = await pointOf(page, [51.01, 43.8825]);
	await page.touchscreen.tap(x, y);
	await expect(page).toHaveURL(/\/events\/flight-8243/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azerbaijan Airlines flight 8243');
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	await mapIdle(page);
	const box = await mapRegion(page).boundingBox();
	const after = await pointOf(page, [51.01, 43.8825]);
	expect(after.y).toBeGreaterThan(box!.y);
	expect(after.y).toBeLessThan(box!.y + box!.height);
});

test('on a phone nothing is wider than the screen, and the layers can be switched @still', async ({ page }) => {
	for (const path of ['/', '/corridors/zangezur', '/documents/russias-eroding-influence', '/about']) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
	}
	await page.goto('/corridors/zangezur');
	await openLegend(page);
	await page.getByRole('switch', { name: 'Events' }).uncheck();
	await expect(page).toHaveURL(/layers=/);
});

test('what goes on through a text stands on the lower edge of the sheet @still', async ({ page }) => {
	for (const [path, name] of [
		['/documents/russias-eroding-influence', 'Excerpts'],
		['/readings/russias-eroding-influence/1', 'Through the reading']
	] as const) {
		await openStill(page, path);
		const bar = (await page.getByRole('main').getByRole('navigation', { name }).boundingBox())!;
		expect(bar.y + bar.height, path).toBeCloseTo(844, 0);
	}
});

test('what came of citing is in sight, above the edge of the sheet and of what lies on it @still', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	for (const path of ['/corridors/zangezur', '/documents/russias-eroding-influence']) {
		await openStill(page, path);
		const cite = page.getByRole('main').getByRole('button', { name: 'Cite' }).first();
		// Low in the sheet, where a reader may press it as well.
		await cite.evaluate((button) => {
			button.scrollIntoView({ block: 'end' });
			const bar = document.querySelector('main nav:has(kbd)');
			if (bar) button.closest('.content')?.scrollBy(0, bar.getBoundingClientRect().height);
		});
		await cite.tap();
		const message = page.getByText('Copied as a short citation.');
		await expect(message).toBeInViewport({ ratio: 1 });
		const { x, y, height } = (await message.boundingBox())!;
		const seen = await page.evaluate(
			([x, y]) => document.elementFromPoint(x!, y!)?.textContent,
			[x + 20, y + height / 2]
		);
		expect(seen, path).toBe('Copied as a short citation.');
	}
});
