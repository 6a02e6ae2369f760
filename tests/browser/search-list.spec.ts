import { expect, mapIdle, test } from './fixtures.ts';
import { countPixels, hoverOutline, open, openStill } from './map-view.ts';
import { expectAccessibleSearch, foundList, searchField, searchFor } from './search-field.ts';

test('/ and Ctrl+K call the field, Escape goes back to where the focus was @still', async ({ page }) => {
	await page.goto('/corridors/middle');
	await expect(searchField(page)).toBeVisible();
	const link = page.getByRole('link', { name: 'About', exact: true });
	await link.focus();
	await page.keyboard.press('/');
	await expect(searchField(page)).toBeFocused();
	await expect(searchField(page)).toHaveValue('');
	await expect(page.getByText('Type the name of a corridor')).toBeVisible();
	await page.keyboard.type('aktau');
	await expect(foundList(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(link).toBeFocused();
	await expect(searchField(page)).toHaveValue('');
	await expect(foundList(page)).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(searchField(page)).toBeFocused();
	await page.keyboard.type('and/or');
	await expect(searchField(page)).toHaveValue('and/or');
});

test('arrows move and the map previews, Enter opens', async ({ page }) => {
	await open(page, '/?view=5/41/47.6');
	const unlit = await countPixels(page, hoverOutline);
	await page.keyboard.press('/');
	await page.keyboard.type('nakhchivan');
	await expect(foundList(page)).toBeVisible();
	await expect(searchField(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('status').filter({ hasText: /^\d+ results?(, the best 7 shown)?$/ })).toBeAttached();
	await expect(searchField(page)).not.toHaveAttribute('aria-activedescendant');
	await page.keyboard.press('ArrowDown');
	const first = foundList(page).getByRole('option').first();
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await expect(searchField(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
	await mapIdle(page);
	await expect.poll(() => countPixels(page, hoverOutline)).toBeGreaterThan(unlit + 10);
	await page.keyboard.press('ArrowUp');
	await expect(first).toHaveAttribute('aria-selected', 'false');
	await mapIdle(page);
	await expect.poll(() => countPixels(page, hoverOutline)).toBeLessThan(unlit + 10);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/nakhchivan/);
	await expect(page.getByRole('heading', { level: 1, name: 'Nakhchivan' })).toBeVisible();
	await expect(searchField(page)).toHaveValue('');
	await expect(foundList(page)).toBeHidden();
});

test('results stand in groups with the matching words marked @still', async ({ page }) => {
	await page.goto('/about');
	await searchField(page).focus();
	await searchFor(page, 'baku');
	const best = foundList(page).getByRole('group', { name: 'Best' }).getByRole('option');
	await expect(best).toHaveCount(3);
	await expect(best.first().locator('mark')).toHaveText('Baku');
	await expect(best.first()).toContainText('Place · City');
	await expect(foundList(page).getByRole('group', { name: 'Sentences' }).locator('mark').first()).toHaveText('Baku');
	await expect(foundList(page).getByRole('group', { name: 'Places and events' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expectAccessibleSearch(page);
	await searchFor(page, 'crash');
	await expect(foundList(page).getByRole('group', { name: 'Points compared' }).locator('mark').first()).toHaveText(
		/crash/i
	);
	await expectAccessibleSearch(page);
});

test('the list shows eight rows at most and, when asked, all the rest @still', async ({ page }) => {
	await page.goto('/about');
	await searchFor(page, 'armenia'); // found a few dozen times: of more than a hundred the best are listed
	const options = foundList(page).getByRole('option');
	await expect(options).toHaveCount(8);
	const shown = await options.evaluateAll((rows) => rows.map(({ id }) => id));
	const all = options.last();
	const count = Number(/^All (\d+) results$/.exec(await all.innerText())![1]);
	await expect(page.getByRole('status').filter({ hasText: `${count} results, the best 7 shown` })).toBeAttached();
	await page.keyboard.press('ArrowUp');
	await expect(all).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(options).toHaveCount(count);
	const chosen = foundList(page).locator('[aria-selected=true]');
	expect(shown).not.toContain(await chosen.getAttribute('id'));
	await expect(searchField(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
	await expect(searchField(page)).toBeFocused();
	await searchFor(page, 'iran');
	await expect(options).toHaveCount(8);
});

test('nothing found says what to try: words of the atlas, matters that it compares, and everything from A to Z @still', async ({
	page
}) => {
	await page.goto('/about');
	const search = page.getByRole('search');
	await searchField(page).fill('Azarbayjon');
	await expect(page.getByRole('status').filter({ hasText: /^Nothing found\. .*Azerbaijan/ })).toBeAttached();
	await expectAccessibleSearch(page);
	await search.getByRole('button', { name: 'Azerbaijan', exact: true }).click();
	await expect(searchField(page)).toBeFocused();
	await expect(foundList(page).getByRole('option').first()).toHaveAttribute('href', '/countries/azerbaijan');

	await searchField(page).fill('qqqqqqqq');
	await expect(page.getByText('Nothing found for “qqqqqqqq”')).toBeVisible();
	await expect(searchField(page)).toHaveAttribute('aria-expanded', 'false');
	await expectAccessibleSearch(page);
	await search.getByRole('link', { name: 'Cause of the crash' }).click();
	await expect(page).toHaveURL(/#matter-crash-cause$/);
	await expect(page.getByRole('heading', { name: 'Cause of the crash' })).toBeInViewport();
	await searchField(page).fill('qqqqqqqq');
	await search.getByRole('link', { name: 'everything from A to Z' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Everything from A to Z' })).toBeVisible();
});

test('the index is fetched when the field is first used, and once @still', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openStill(page, '/about');
	await page.waitForLoadState('networkidle');
	expect(asked).not.toContain('/geodata/search/1.json');
	await searchFor(page, 'aktau');
	await page.keyboard.press('Escape');
	await searchFor(page, 'baku');
	expect(asked.filter((path) => path === '/geodata/search/1.json')).toHaveLength(1);
});

test.describe('an index that does not load', () => {
	test.use({ expectedProblems: [/search\/1\.json/] });

	test('says so, leaves the rest working and can be tried again @still', async ({ page }) => {
		await page.route('**/geodata/search/1.json', (route) => route.abort());
		await page.goto('/about');
		await searchField(page).fill('aktau');
		await expect(page.getByText('The search could not be loaded')).toBeVisible();
		await page.unroute('**/geodata/search/1.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(foundList(page).getByRole('option').first()).toHaveAttribute('href', '/places/aktau');
		await expect(searchField(page)).toBeFocused();
	});
});
