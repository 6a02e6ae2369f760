import { violationsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

test('a kept page stands by itself, leads to today’s and to what changed, and that leads back @still', async ({
	page
}) => {
	await openStill(page, '/changes');
	await page.getByRole('link', { name: 'Its pages' }).last().click();
	await expect(page.getByRole('complementary')).toContainText('kept as it was in edition');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/e\/[0-9-]+[a-z]?\/corridors\/[a-z-]+$/);
	expect(asked.filter((path) => !path.startsWith('/e/') && path !== '/favicon.ico')).toEqual([]);
	await expect(page.getByRole('img', { name: /^Map: / })).toBeVisible();
	await expect(page.getByRole('blockquote').first()).toBeVisible();
	expect(await violationsOn(page)).toEqual([]);

	const kept = new URL(page.url()).pathname;
	await page.getByRole('link', { name: 'What changed since' }).click();
	await expect(page).toHaveURL(/\/changes#edition-/);
	await expect(page.locator(':target')).toBeVisible();
	await page.goBack();
	await page.getByRole('link', { name: 'Today’s page' }).click();
	await expect(page).toHaveURL(kept.replace(/^\/e\/[^/]+/, ''));
});
