import type { Page } from '@playwright/test';
import { rulesOfColour, violationsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { mapRegion, open, openMenu, openStill } from './map-view.ts';
import { lineLengths } from './line-lengths.ts';
import { smallTargets } from './small-targets.ts';

const item = '/corridors/zangezur';
const columns = [
	{ width: 1440, height: 900 },
	{ width: 1024, height: 768 },
	{ width: 768, height: 1024 }
];
const phones = [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 }
];
const legend = (page: Page) => page.getByRole('navigation', { name: 'Layers' });

/** From the top of what holds the text to the text. */
async function chromeAbove(page: Page, holder: string): Promise<number> {
	const top = await page.locator(holder).evaluate((element) => element.getBoundingClientRect().top);
	return page.getByRole('main').evaluate((main, from) => main.getBoundingClientRect().top - from, top);
}

test('one bar of at most 64 pixels stands above the text, and does not scroll @still', async ({ page }) => {
	for (const size of columns) {
		await page.setViewportSize(size);
		await page.goto(item);
		const bar = page.getByRole('banner');
		expect((await bar.boundingBox())!.height, `${size.width}`).toBeLessThanOrEqual(64);
		const main = page.getByRole('main');
		const scroller = main.locator('..');
		const top = (await scroller.boundingBox())!.y;
		expect(top, 'what scrolls begins below the bar').toBeLessThanOrEqual(64);
		await scroller.evaluate((element) => element.scrollTo({ top: 400 }));
		expect((await bar.boundingBox())!.y).toBe(0);
		await expect(bar.getByRole('link', { name: 'Corridor Atlas' })).toBeInViewport();
	}
});

test('the sheet of a phone holds text, and at most 24 pixels of anything else @still', async ({ page }) => {
	for (const size of phones) {
		await page.setViewportSize(size);
		await openStill(page, item);
		expect(await chromeAbove(page, '.sheet'), `${size.width}`).toBeLessThanOrEqual(24);
		const map = (await mapRegion(page).boundingBox())!;
		const sheet = (await page.locator('.sheet').boundingBox())!;
		expect(map.y + map.height).toBeLessThanOrEqual(sheet.y + 1);
		expect(sheet.height / size.height).toBeCloseTo(0.5, 2);
	}
});

test('the menu opens without a script, and its links lead on', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto(item);
	const menu = await openMenu(page);
	await expect(menu).toBeVisible();
	await expect(menu.getByRole('button')).toHaveCount(0);
	await expect(menu.getByRole('combobox')).toHaveCount(0);
	await menu.getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/\/compare$/);
	await context.close();
});

test('without a script every control in sight does something', async ({ browser, baseURL }) => {
	for (const viewport of [columns[0]!, columns[2]!, phones[0]!]) {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL!, viewport });
		const page = await context.newPage();
		await page.goto(item);
		// Switches work by style sheet, and some buttons open what the browser itself can open.
		const dead = page
			.locator('input:not([role=switch]), select, button:not([popovertarget])')
			.filter({ visible: true });
		await expect(dead).toHaveCount(0);
		const opener = legend(page).getByRole('button', { name: /^Layers/ });
		if (await opener.isVisible()) await opener.click();
		await expect(dead).toHaveCount(0);
		const still = page.locator('.still [data-layer~=zangezur]').first();
		await expect(still).toBeVisible();
		await legend(page).getByRole('switch', { name: 'Zangezur route' }).uncheck();
		await expect(still).toBeHidden();
		await context.close();
	}
});

test('a line of text has 45 to 75 letters, and a mouse finds what it presses @still', async ({ page }) => {
	for (const path of ['/countries/azerbaijan', '/about']) {
		await openStill(page, path);
		for (const size of [...columns, ...phones, { width: 1920, height: 1080 }]) {
			await page.setViewportSize(size);
			const lengths = await lineLengths(page);
			const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
			// A small phone has room for 45 letters and no more; a machine with a broader face for fewer.
			expect(mean, `${path} at ${size.width}`).toBeGreaterThanOrEqual(size.width < 390 ? 42 : 45);
			expect(Math.max(...lengths), `${path} at ${size.width}`).toBeLessThanOrEqual(80);
			expect(mean, `${path} at ${size.width}`).toBeLessThanOrEqual(75);
			if (size.width > 700) expect(await smallTargets(page, 24), `${path} at ${size.width}`).toEqual([]);
		}
	}
});

/** In milliseconds, of all that moves by style sheet. */
async function longestMotion(page: Page): Promise<number> {
	return page.evaluate(() =>
		Math.max(
			...[...document.querySelectorAll('*')].flatMap((element) =>
				[null, '::before', '::after'].flatMap((part) => {
					const { transitionDuration, animationDuration } = getComputedStyle(element, part);
					return `${transitionDuration}, ${animationDuration}`.split(', ').map((time) => parseFloat(time) * 1000 || 0);
				})
			)
		)
	);
}

test('nothing moves when the map comes to life and when the legend opens, and what moves is brief', async ({
	page
}) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
	await open(page, item);
	await expect(legend(page).getByRole('tab', { name: /^In view \d/ })).toBeVisible();
	expect(await shifts(), 'as the map comes to life').toEqual([]);
	await page.setViewportSize({ width: 1024, height: 768 });
	await open(page, item);
	await legend(page)
		.getByRole('button', { name: /^Layers/ })
		.click();
	await expect(legend(page).getByRole('switch').first()).toBeVisible();
	expect(await shifts(), 'as the legend opens').toEqual([]);
	expect(await longestMotion(page)).toBeLessThanOrEqual(180);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await longestMotion(page), 'for who wants little motion').toBe(0);
});

test('axe finds nothing in bar, menu and legend, light and dark, wide and on a phone @still', async ({ page }) => {
	for (const [viewport, path] of [
		[columns[0]!, '/'],
		[phones[0]!, item]
	] as const) {
		await page.setViewportSize(viewport);
		await openStill(page, `${path}?lens=russias-eroding-influence`);
		const look = async () => {
			expect(await violationsOn(page), path).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violationsOn(page, { rules: rulesOfColour }), `${path} dark`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'light' });
		};
		const opener = legend(page).getByRole('button', { name: /^Layers/ });
		if (await opener.isVisible()) await opener.click();
		await look();
		await page.keyboard.press('Escape');
		await openMenu(page);
		await look();
	}
});

for (const [width, height, path] of [
	[1440, 900, '/corridors/zangezur'],
	[1280, 800, '/compare']
] as const) {
	test(`with letters of twice the size nothing is cut off or covered: ${path} @still`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openStill(page, path);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		const [bar, field, legend, credits] = (await Promise.all(
			['.atlas > header', '.atlas > header input', '.legend', '.credits'].map((one) => page.locator(one).boundingBox())
		)) as { y: number; width: number; height: number }[];
		expect(field!.y, 'the field lies in the bar').toBeGreaterThanOrEqual(0);
		expect(field!.y + field!.height).toBeLessThanOrEqual(bar!.y + bar!.height);
		expect(field!.width, 'and has room to type').toBeGreaterThanOrEqual(240);
		expect(legend!.y + legend!.height).toBeLessThanOrEqual(credits!.y);
		const cut = await page.locator('.legend').evaluate((legend) => {
			const wide = [...legend.querySelectorAll('.body, .head, .part, li, .segments')].filter(
				({ scrollWidth, clientWidth }) => scrollWidth > clientWidth
			);
			return wide.map(({ className, textContent }) => `${className}: ${textContent}`);
		});
		expect(cut).toEqual([]);
		const words = page.locator('.legend').getByRole('link', { name: 'Zangezur route' });
		const lines = await words.evaluate((link) => {
			const range = document.createRange();
			range.selectNodeContents(link);
			return range.getClientRects().length;
		});
		expect(lines, 'no word is broken').toBe(1);
	});
}
