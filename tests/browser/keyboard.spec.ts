import type { Locator, Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openStill, pointOf } from './map-view.ts';

/** Presses tab until an element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	for (let stop = 0; stop < 120; stop++) {
		await page.keyboard.press(key);
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error('Tab does not lead there');
}

test('a journey by keyboard alone: search, open, switch layers, follow an excerpt, go back, share @undrawn', async ({
	page,
	baseURL
}) => {
	await open(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport({ ratio: 1 });

	await page.keyboard.press('/');
	await page.keyboard.type('zangezur');
	await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const heading = page.getByRole('heading', { level: 1, name: 'Zangezur route' });
	await expect(heading).toBeFocused();

	const middle = page.getByRole('switch', { name: 'Middle Corridor' });
	await tabTo(page, middle, 'Shift+Tab');
	await page.keyboard.press('Space');
	await expect(middle).not.toBeChecked();
	await expect(page).toHaveURL(/layers=north-south,zangezur/);

	const excerpt = page.getByRole('main').getByRole('link', { name: /, words? \d/ });
	await tabTo(page, excerpt);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\/russias-eroding-influence\?.*excerpt=zangezur-talks-cancelled/);
	await expect(page.locator('#excerpt-zangezur-talks-cancelled')).toBeFocused();
	await page.keyboard.press('n');
	await expect(page.locator('#excerpt-overchuk-instc')).toBeFocused();

	await page.goBack(); // the key for it is the browser's own
	await expect(page.locator('#excerpt-zangezur-talks-cancelled')).toBeFocused();
	await page.goBack();
	await expect(heading).toBeVisible();
	await expect(middle).not.toBeChecked();
	await mapIdle(page);

	const menu = page.getByRole('button', { name: 'Menu', exact: true });
	await tabTo(page, menu);
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Share', exact: true }));
	await page.keyboard.press('Enter');
	const address = page.getByRole('dialog', { name: 'Share' }).getByLabel('Link to this exact view');
	await expect(address).toHaveValue(
		new RegExp(`^${new URL('/corridors/zangezur', baseURL).href}\\?layers=north-south`)
	);
	await tabTo(page, address);
	await page.keyboard.press('Escape');
	await expect(menu).toBeFocused();
});

test('the map by keyboard: skip to it, move it, hear what is in view, walk through the list @undrawn', async ({
	page
}) => {
	await open(page, '/places/aktau?view=7/43.7/51.2');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('canvas')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(/51\.2$/);
	await expect(
		mapRegion(page)
			.getByRole('status')
			.filter({ hasText: /^In view: .*Aktau/ })
	).toBeAttached();
	await mapIdle(page);
	const { searchParams } = new URL(page.url());
	await page.keyboard.press('+');
	await expect(page).toHaveURL(/view=8\//);
	expect(searchParams.get('view')).toMatch(/^7\/43\.7\//);
	await mapIdle(page);

	await tabTo(page, page.getByRole('tab', { name: 'Layers' }));
	await page.keyboard.press('ArrowRight');
	const tab = page.getByRole('tab', { name: /^In view \d+/ });
	await expect(tab).toBeFocused();
	const links = page.getByRole('tabpanel', { name: /^In view/ }).getByRole('link');
	// The list changes once more when finer lines have come.
	await expect(async () => {
		await tab.focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(links.first()).toBeFocused({ timeout: 500 });
	}).toPass();
	await expect(links.first()).toContainText(/in the middle|\d km (north|south|east|west)/);
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
	await expect(links.first()).toHaveAttribute('tabindex', '-1');
	await page.keyboard.press('End');
	await expect(links.last()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(tab).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(links.first()).toBeHidden();
});

test('Escape leaves the choice of several features for the map @undrawn', async ({ page }) => {
	await open(page, '/?view=5/55.75/37.6');
	const { x, y } = await pointOf(page, [37.6176, 55.7558]);
	await page.mouse.click(x, y - 14); // the signs of the events there stand above the place
	await expect(page.getByRole('dialog', { name: 'Several features here' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Several features here' })).toBeHidden();
	await expect(page.locator('canvas')).toBeFocused();
});

/** Presses a key of a keyboard that writes no Latin letters. */
const pressForeign = (page: Page, key: string, code: string, ctrlKey = false) =>
	page.evaluate(
		(init) => {
			const target = document.activeElement ?? document.body;
			return target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
		},
		{ key, code, ctrlKey }
	);

/** A layout, and what its keys for K, N and P write. */
const layouts = [
	['Russian', 'л', 'т', 'з'],
	['Georgian', 'კ', 'ნ', 'პ'],
	['Armenian', 'կ', 'ն', 'պ'],
	['Greek', 'κ', 'ν', 'π'],
	['Persian', 'ن', 'د', 'ح']
] as const;

test('the keys work on keyboards that write other letters @still', async ({ page }) => {
	await openStill(page, '/documents/russias-eroding-influence');
	// The keys follow the order of the text; there a mark stands for what the page has quoted at its top already.
	const inText = await page
		.getByRole('article', { name: 'Excerpts' })
		.locator('section > figure, section > p > a[href^="#excerpt-"]')
		.evaluateAll((all) => all.map((one) => one.id || (one as HTMLAnchorElement).hash.slice(1)));
	const [first, second] = inText.slice(0, 2).map((id) => page.locator(`[id="${id}"]`)) as [Locator, Locator];
	const field = page.getByRole('combobox', { name: 'Search the atlas' });
	await page.getByRole('article', { name: 'Excerpts' }).getByRole('figure').last().focus();
	await page.keyboard.press('n');
	await expect(first).toHaveClass(/chosen/);
	for (const [layout, k, n, p] of layouts) {
		await first.focus();
		await pressForeign(page, n, 'KeyN');
		await expect(second, layout).toHaveClass(/chosen/);
		await expect(second).toBeFocused();
		await pressForeign(page, p, 'KeyP');
		await expect(first, layout).toHaveClass(/chosen/);
		await expect(first).toBeFocused();
		expect(await pressForeign(page, k, 'KeyK', true), "the browser's own meaning is held back").toBe(false);
		await expect(field).toBeFocused();
	}
});
