import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Marks an open page, to tell later whether it was loaded in full meanwhile: that takes the mark away. */
export async function mark(page: Page) {
	// Until then its links are not yet its own script's.
	await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeVisible();
	await page.evaluate(() => Object.assign(window, { isMarked: true }));
}

export async function openMarked(page: Page, path: string) {
	await page.goto(path);
	await mark(page);
}

export function isMarked(page: Page): Promise<boolean> {
	return page.evaluate(() => 'isMarked' in window);
}
