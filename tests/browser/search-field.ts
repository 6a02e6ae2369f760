import { expect, type Locator, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';

/** The field of the search. */
export function searchField(page: Page): Locator {
	return page.getByRole('combobox', { name: 'Search the atlas' });
}

/** What was found. */
export function foundList(page: Page): Locator {
	return page.getByRole('listbox', { name: 'Found in the atlas' });
}

export async function searchFor(page: Page, words: string) {
	await searchField(page).fill(words);
	await expect(foundList(page)).toBeVisible();
}

/** Axe finds nothing in field and list. */
export async function expectAccessibleSearch(page: Page) {
	expect(await violationsOn(page, { within: '[role=search]' })).toEqual([]);
}
