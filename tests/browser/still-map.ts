import { type Locator, type Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { mapRegion } from './map-view.ts';

export const still = (page: Page): Locator => mapRegion(page).locator('[data-still-map]');
export const corridorLink = (page: Page, id: string): Locator =>
	still(page).locator(`a[href^="/corridors/${id}"]`).first();
export const liveMap = (page: Page): Locator => mapRegion(page).locator('canvas');

/** What every page without a live map has to offer. */
export async function expectWorkingStillMap(page: Page) {
	await expect(still(page)).toBeVisible();
	await expect(still(page).locator('a > title').filter({ hasText: 'Middle Corridor' }).first()).toBeAttached();
	await page.getByRole('switch', { name: 'Middle Corridor' }).uncheck();
	await expect(corridorLink(page, 'middle')).toBeHidden();
	await expect(corridorLink(page, 'north-south')).toBeVisible();
	await page.getByRole('switch', { name: 'Middle Corridor' }).check();
	await expect(corridorLink(page, 'middle')).toBeVisible();
}
