import type { Page } from '@playwright/test';
import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { holdBack } from './hold-back.ts';
import { countEach, countPixels, mixed, open } from './map-view.ts';
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
	const colours = { northSouth: behind, middle: middle!, zangezur: zangezur!, outline: light.ink };
	const pixels = () => countEach(page, colours);
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
		expect(Math.abs(after[name as keyof typeof before] - count), name).toBeLessThan(50 + count * 0.05);
	}
	// The map that came back obeys its switches.
	await page.getByRole('switch', { name: 'North–South Corridor' }).uncheck();
	await mapIdle(page);
	await expect.poll(() => countPixels(page, northSouth!)).toBeLessThan(20);
});

test('a context that is lost for good leaves the still map and says so @undrawn', async ({ page }) => {
	await open(page, '/');
	await loseContext(page);
	await expect(page.getByRole('status').filter({ hasText: 'stopped drawing the live map' })).toBeVisible();
	await expectWorkingStillMap(page);
	await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.describe('where a file of the live map does not come', () => {
	test.use({ expectedProblems: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });

	for (const [name, files] of [
		['the worker', '**/workers/**'],
		['MapLibre', '**/immutable/assets/live-map*']
	] as const) {
		test(`${name}: the still map stays, and it can be tried again @undrawn`, async ({ page }) => {
			await page.route(files, (route) => route.abort());
			await page.goto('/');
			await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
			await expectWorkingStillMap(page);
			await page.unroute(files);
			await page.context().setOffline(true);
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByText('cannot be reached now')).toBeVisible();
			await page.context().setOffline(false);
			await page.getByRole('button', { name: 'Try again' }).click();
			await mapIdle(page);
			await expect(still(page)).toBeHidden();
		});
	}

	test('its style sheet, before the page has started: it is asked for again, and the still map stays @undrawn', async ({
		page
	}) => {
		const letGo = await holdBack(page, '**/_app/immutable/nodes/**');
		let refusals = 0;
		await page.route('**/immutable/assets/live-map*', (route) => {
			refusals++;
			return route.abort();
		});
		const refused = page.waitForEvent('requestfailed');
		await page.goto('/', { waitUntil: 'commit' });
		await refused;
		letGo();
		await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
		await expectWorkingStillMap(page);
		expect(refusals).toBe(2);
	});
});

test.describe('a file that is never answered', () => {
	test.use({ expectedProblems: [/ERR_FAILED/] });

	for (const [part, file] of [
		['the names of countries, cities and seas', '**/geodata/map/labels.geojson'],
		['its lines', '**/geodata/map/lines.geojson'],
		['part of its background', '**/base/8/161/96.pbf']
	] as const) {
		test(`${part}: the map is there without it, and says what is late @undrawn`, async ({ page }) => {
			let answer!: () => void;
			const held = new Promise<void>((done) => (answer = done));
			await page.route(file, async (route) => {
				await held;
				await route.continue();
			});
			await page.goto('/?view=8/40.2/47');
			const notice = page.getByRole('status').filter({ hasText: `still loading ${part}` });
			await expect(notice).toBeVisible();
			await expect(notice.getByRole('button', { name: 'Try again' })).toBeVisible();
			await expect(still(page)).toBeHidden();
			await expect(liveMap(page)).toBeVisible();
			answer();
			await mapIdle(page);
			await expect(notice).toBeHidden();
		});
	}
});

for (const canvas of ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'] as const) {
	test(`a browser that falsifies what is read from a canvas keeps the still map and says why: ${canvas}`, async ({
		page
	}) => {
		await page.addInitScript((canvas) => {
			const { prototype } = window[canvas];
			const read = prototype.getImageData;
			prototype.getImageData = function (...args: Parameters<typeof read>) {
				const image = read.apply(this as never, args);
				for (let at = 0; at < image.data.length; at += 7) image.data[at]! ^= 1;
				return image;
			};
		}, canvas);
		await page.goto('/');
		await expect(page.getByRole('status').filter({ hasText: 'reading pictures back' })).toBeVisible();
		await expectWorkingStillMap(page);
	});
}

test('a context that is taken away before the first picture, and given back, leaves the map to come @undrawn', async ({
	page
}) => {
	await page.addInitScript(() => {
		// After four seconds a map is shown that lacks something; here it is to come by itself.
		const later = window.setTimeout;
		const within = (act: () => void, delay = 0) => (delay < 4000 ? later(act, delay) : 0);
		window.setTimeout = within as typeof later;
		const give = HTMLCanvasElement.prototype.getContext as (...asked: unknown[]) => unknown;
		let isFirst = true;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
			const context = give.apply(this, asked);
			if (isFirst && this.classList.contains('maplibregl-canvas')) {
				isFirst = false;
				const loss = (context as WebGL2RenderingContext).getExtension('WEBGL_lose_context')!;
				setTimeout(() => loss.loseContext());
				// It cannot be given back before the page has been told of the loss.
				this.addEventListener('webglcontextlost', () => setTimeout(() => loss.restoreContext(), 300));
			}
			return context;
		} as typeof HTMLCanvasElement.prototype.getContext;
	});
	await page.goto('/');
	await mapIdle(page);
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
});
