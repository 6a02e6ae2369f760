import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

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
	const { violations } = await new AxeBuilder({ page }).include('[role=search]').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
