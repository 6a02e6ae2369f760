import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openMenu, openStill } from './map-view.ts';

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

test('one press shows one layer alone, and a second one shows all again', async ({ page }) => {
	await open(page, '/');
	const row = legend(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('switch', { name: 'Zangezur route' }) });
	await row.hover();
	await row.getByRole('button', { name: 'only Zangezur route' }).click();
	await expect(page).toHaveURL(/[?&]layers=zangezur(&|$)/);
	await expect(legend(page).getByRole('switch', { checked: true })).toHaveCount(1);
	await row.getByRole('button', { name: 'only Zangezur route' }).click();
	await expect(page).not.toHaveURL(/layers=/);
});

test('a corridor out of view is one press away', async ({ page }) => {
	await open(page, '/?view=8/41.7/44.8');
	const row = legend(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('switch', { name: 'Northern Corridor' }) });
	await row.getByRole('button', { name: 'Show Northern Corridor on the map' }).click();
	await mapIdle(page);
	await expect(row.getByRole('button', { name: 'Show Northern Corridor on the map' })).toHaveCount(0);
});

test('the legend folds to a line, and stays folded in this tab @still', async ({ page }) => {
	await openStill(page, item);
	const height = async () => (await legend(page).boundingBox())!.height;
	expect(await height()).toBeLessThanOrEqual(320);
	await legend(page).getByRole('button', { name: 'Fold the legend' }).click();
	expect(await height()).toBeLessThanOrEqual(40);
	await openStill(page, '/about');
	await expect(legend(page).getByRole('switch').first()).toBeHidden();
	await legend(page).getByRole('button', { name: 'Unfold the legend' }).click();
	await expect(legend(page).getByRole('switch').first()).toBeVisible();
});

test('a lens is named on the map, and taken off there @still', async ({ page }) => {
	await openStill(page, item);
	await legend(page).getByRole('radio', { name: 'Newsletter' }).check();
	await expect(page).toHaveURL(/lens=russias-eroding-influence/);
	await expect(page.getByText('Only what the newsletter mentions')).toBeVisible();
	await page.getByRole('button', { name: 'Show all documents' }).click();
	await expect(page).not.toHaveURL(/lens=/);
	await expect(legend(page).getByRole('radio', { name: 'Both' })).toBeChecked();
});

test('lines and signs open over the map, and move no text', async ({ page }) => {
	await open(page, item);
	const heading = page.getByRole('heading', { level: 1 });
	const before = await heading.boundingBox();
	await legend(page).getByRole('button', { name: 'Lines and signs' }).click();
	await expect(page.getByText('Railway, in operation')).toBeVisible();
	expect(await heading.boundingBox()).toEqual(before);
});

test('a line of text has at most about 75 letters @still', async ({ page }) => {
	for (const path of [item, '/about']) {
		await openStill(page, path);
		for (const size of [...columns, ...phones, { width: 1920, height: 1080 }]) {
			await page.setViewportSize(size);
			const letters = await page.getByRole('main').evaluate((main) => {
				const paragraphs = [...main.querySelectorAll('p')].filter(({ textContent }) => textContent.trim().length > 160);
				return paragraphs.map((paragraph) => {
					const { fontSize, lineHeight } = getComputedStyle(paragraph);
					const lines = Math.round(
						paragraph.getBoundingClientRect().height / (parseFloat(lineHeight) || parseFloat(fontSize) * 1.5)
					);
					return paragraph.textContent.trim().length / lines;
				});
			});
			for (const count of letters) expect(count, `${path} at ${size.width}`).toBeLessThanOrEqual(80);
			const longest = Math.max(...letters);
			expect(longest, `${path} at ${size.width}`).toBeGreaterThanOrEqual(30);
		}
	}
});

test('nothing moves when the map comes to life and when the legend opens', async ({ page }) => {
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
});

test('axe finds nothing in bar, menu and legend, light and dark, wide and on a phone @still', async ({ page }) => {
	const violations = async (rules?: string[]) => {
		const axe = new AxeBuilder({ page });
		const found = (await (rules ? axe.withRules(rules) : axe).analyze()).violations;
		return found.map(({ id, nodes }) => [id, nodes[0]?.html]);
	};
	for (const [viewport, path] of [
		[columns[0]!, '/'],
		[phones[0]!, item]
	] as const) {
		await page.setViewportSize(viewport);
		await openStill(page, `${path}?lens=russias-eroding-influence`);
		const look = async () => {
			expect(await violations(), path).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(['color-contrast', 'link-in-text-block']), `${path} dark`).toEqual([]);
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
