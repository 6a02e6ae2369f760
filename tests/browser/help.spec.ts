import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openHelp, openStill } from './map-view.ts';

const help = (page: Page) => page.getByRole('dialog', { name: 'Help' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' });

test('? opens the help and Escape gives the focus back; in a field it is a letter @still', async ({ page }) => {
	await openStill(page, '/corridors/middle');
	await expect(field(page)).toBeVisible();
	const link = page.getByRole('link', { name: 'About', exact: true });
	await link.focus();
	await page.keyboard.press('?');
	await expect(help(page)).toBeVisible();
	for (const key of ['/', 'Ctrl K', '?', 'Esc', 'Enter', '+', '−', 'Home', 'End', 'n', 'p']) {
		await expect(help(page).locator('kbd').filter({ hasText: key }).first(), key).toBeAttached();
	}
	// Nothing opens behind a dialog.
	await page.keyboard.press('/');
	expect(await help(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
	await page.keyboard.press('Escape');
	await expect(help(page)).toBeHidden();
	await expect(link).toBeFocused();
	await field(page).focus();
	await page.keyboard.type('why?');
	await expect(field(page)).toHaveValue('why?');
	await expect(help(page)).toBeHidden();
});

test('what is focused right after a dialog was closed keeps the focus @still', async ({ page }) => {
	await openStill(page, '/corridors/middle');
	await openHelp(page);
	await expect(help(page)).toBeVisible();
	await field(page).evaluate((field) => {
		document.querySelector('dialog')?.close();
		field.focus(); // before the browser tells the page that it is closed
	});
	await expect(page.locator('dialog')).toHaveCount(0);
	await expect(field(page)).toBeFocused();
});

test('a link in the help closes it and leads to its page, with the focus on the heading @still', async ({ page }) => {
	await openStill(page, '/corridors/middle');
	await openHelp(page);
	await help(page).getByRole('link', { name: 'from A to Z' }).click();
	await expect(page).toHaveURL(/\/a-z$/);
	await expect(help(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1, name: 'Everything from A to Z' })).toBeFocused();
});

test('keys that are one sign can be switched off, for good @still', async ({ page }) => {
	await openStill(page, '/about');
	const button = page.getByRole('button', { name: 'Menu', exact: true });
	await openHelp(page);
	await help(page).getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await expect(button).toBeFocused();
	await openStill(page, '/about');
	await page.keyboard.press('/');
	await page.keyboard.press('?');
	await expect(field(page)).not.toBeFocused();
	await expect(help(page)).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true });

	test('the help begins with touch, and the keys are folded @still', async ({ page }) => {
		await openStill(page, '/about');
		await openHelp(page);
		await expect(help(page).getByRole('heading', { level: 3 }).first()).toHaveText('By touch');
		await expect(help(page).getByRole('checkbox')).toBeHidden();
		await help(page).getByText('With the keyboard').click();
		await expect(help(page).getByRole('checkbox')).toBeVisible();
	});
});

test('the help is fetched when it is first asked for @still', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openStill(page, '/about');
	await expect(field(page)).toBeVisible();
	await page.waitForLoadState('networkidle');
	const before = asked.length;
	await openHelp(page);
	await expect(help(page)).toBeVisible();
	expect(asked.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
});

test('what needs a script is not there without one', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/events/flight-8243');
	// The menu and the signs of the map open without one.
	await expect(page.locator('button:not([popovertarget])').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByText('Cite', { exact: true }).first()).toBeHidden();
	await expect(page.getByRole('switch').first()).toBeVisible(); // the switches work by style sheet
	await context.close();
});
