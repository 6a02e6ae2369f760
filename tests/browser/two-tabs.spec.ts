import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseInMenu, openHelp, openStill } from './map-view.ts';

async function openTwo(page: Page, paths: readonly [string, string]) {
	const other = await page.context().newPage();
	for (const [tab, path] of [
		[page, paths[0]],
		[other, paths[1]]
	] as const) {
		await openStill(tab, path);
	}
	return other;
}

const chooseColours = (page: Page, colours: string) => chooseInMenu(page, 'Colours', colours);
const map = (page: Page) => page.locator('section#map');

test('light and dark chosen in one tab hold in the other @still', async ({ page }) => {
	const other = await openTwo(page, ['/about', '/corridors/middle']);
	await chooseColours(page, 'dark');
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(other.getByLabel('Colours')).toHaveValue('dark');
	await expect(map(other)).toHaveClass(/dark/);
	await chooseColours(other, 'system');
	await expect(page.getByLabel('Colours')).toHaveValue('system');
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	await expect(map(page)).toHaveClass(/light/);
	await chooseColours(page, 'dark');
	await expect(map(other)).toHaveClass(/dark/);
	await page.evaluate(() => localStorage.clear());
	await expect(map(other)).toHaveClass(/light/);
});

test('light and dark hold in a frame of the same site @still', async ({ page }) => {
	const other = await openTwo(page, ['/about', '/embed/places/aktau']);
	await chooseColours(page, 'dark');
	await expect(map(other)).toHaveClass(/dark/);
});

test('keys switched off in one tab are off in the other @still', async ({ page }) => {
	const other = await openTwo(page, ['/about', '/corridors/middle']);
	const field = other.getByRole('combobox', { name: 'Search the atlas' });
	await expect(field).toHaveAttribute('aria-keyshortcuts', '/ Control+K');
	await openHelp(page);
	await page.getByRole('dialog', { name: 'Help' }).getByRole('checkbox').uncheck();
	await expect(field).toHaveAttribute('aria-keyshortcuts', 'Control+K');
});
