import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { openSearch } from '#lib/panel/search/atlas-search.ts';
import { countPixels, hoverOutline, open, openStill } from './map-view.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Found in the atlas' });

async function searchFor(page: Page, words: string) {
	await field(page).fill(words);
	await expect(list(page)).toBeVisible();
}

const names = [
	['Naxcivan', '/places/nakhchivan'],
	['Nakhichevan', '/places/nakhchivan'],
	['Нахичевань', '/places/nakhchivan'],
	['Nakchivan', '/places/nakhchivan'],
	['Stepanakert', '/places/nagorno-karabakh'],
	['Khankendi', '/places/nagorno-karabakh'],
	['Turkiye', '/countries/turkey'],
	['Baki', '/places/baku'],
	['Constanta', '/corridors/middle?node=constanta'],
	['Тбилиси', '/corridors/middle?node=tbilisi'],
	['TRIPP', '/corridors/zangezur'],
	['8243', '/events/flight-8243'],
	['North-South', '/corridors/north-south']
] as const;

/** The addresses found for a query, best first, by the index as it is served. */
async function finder(request: APIRequestContext) {
	const find = openSearch(await (await request.get('/geodata/search.json')).json());
	return (query: string) =>
		find(query, 8).groups.flatMap(({ hits }) => hits.map(({ item, node }) => `/${item}${node ? `?node=${node}` : ''}`));
}

test('finds things by other names, other scripts, bare letters and with slips @still', async ({ page, request }) => {
	const find = await finder(request);
	for (const [name, path] of names) expect(find(name)[0], name).toBe(path);
	await page.goto('/about');
	for (const [name, path] of [names[2], names[3]]) {
		await searchFor(page, name);
		await expect(list(page).getByRole('option').first(), name).toHaveAttribute('href', path);
	}
});

test('everything in the atlas is found by its name', async ({ request }) => {
	const find = await finder(request);
	const html = await (await request.get('/a-z')).text();
	const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
	const links = [...main.matchAll(/<li[^>]*><a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)];
	expect(links.length).toBeGreaterThan(190);
	for (const [, path, name] of links) expect(find(name!).slice(0, 3), name).toContain(path);
});

test('/ and Ctrl+K call the field, Escape goes back to where the focus was @still', async ({ page }) => {
	await page.goto('/corridors/middle');
	await expect(field(page)).toBeVisible();
	const link = page.getByRole('link', { name: 'About', exact: true });
	await link.focus();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await expect(page.getByText('Type the name of a corridor')).toBeVisible();
	await page.keyboard.type('aktau');
	await expect(list(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(link).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await expect(list(page)).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('and/or');
	await expect(field(page)).toHaveValue('and/or');
});

test('arrows move and the map previews, Enter opens', async ({ page }) => {
	await open(page, '/?view=5/41/47.6');
	const unlit = await countPixels(page, hoverOutline);
	await page.keyboard.press('/');
	await page.keyboard.type('nakhchivan');
	await expect(list(page)).toBeVisible();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('status').filter({ hasText: /^\d+ results?(, the best 7 shown)?$/ })).toBeAttached();
	await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
	await page.keyboard.press('ArrowDown');
	const first = list(page).getByRole('option').first();
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
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
	await expect(field(page)).toHaveValue('');
	await expect(list(page)).toBeHidden();
});

test('results stand in groups with the matching words marked @still', async ({ page }) => {
	await page.goto('/about');
	await field(page).focus();
	await searchFor(page, 'baku');
	const best = list(page).getByRole('group', { name: 'Best' }).getByRole('option');
	await expect(best).toHaveCount(3);
	await expect(best.first().locator('mark')).toHaveText('Baku');
	await expect(best.first()).toContainText('Place · City');
	await expect(list(page).getByRole('group', { name: 'Sentences' }).locator('mark').first()).toHaveText('Baku');
	await expect(list(page).getByRole('group', { name: 'Places and events' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expectAccessible(page);
	await searchFor(page, 'crash');
	await expect(list(page).getByRole('group', { name: 'Points compared' }).locator('mark').first()).toHaveText(/crash/i);
	await expectAccessible(page);
});

async function expectAccessible(page: Page) {
	const { violations } = await new AxeBuilder({ page }).include('[role=search]').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('the list shows eight rows at most and, when asked, all the rest @still', async ({ page }) => {
	await page.goto('/about');
	await searchFor(page, 'russia');
	const options = list(page).getByRole('option');
	await expect(options).toHaveCount(8);
	const shown = await options.evaluateAll((rows) => rows.map(({ id }) => id));
	const all = options.last();
	const count = Number(/^All (\d+) results$/.exec(await all.innerText())![1]);
	await expect(page.getByRole('status').filter({ hasText: `${count} results, the best 7 shown` })).toBeAttached();
	await page.keyboard.press('ArrowUp');
	await expect(all).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(options).toHaveCount(count);
	const chosen = list(page).locator('[aria-selected=true]');
	expect(shown).not.toContain(await chosen.getAttribute('id'));
	await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
	await expect(field(page)).toBeFocused();
	await searchFor(page, 'iran');
	await expect(options).toHaveCount(8);
});

test('a matter compared opens where it stands @still', async ({ page }) => {
	await page.goto('/about');
	for (const take of [() => page.keyboard.press('Enter'), () => list(page).getByRole('option').first().click()]) {
		await searchFor(page, 'apology');
		await expect(list(page).getByRole('option').first()).toContainText('Apology and responsibility');
		await take();
		await expect(page).toHaveURL(/\/events\/flight-8243#matter-crash-responsibility$/);
		const matter = page.locator('#matter-crash-responsibility');
		await expect(matter.getByRole('heading', { name: 'Apology and responsibility' })).toBeInViewport();
		await expect(matter).toBeFocused();
		await page.goto('/places/aktau');
	}
	// Out of sight on the page that is open already.
	await page.goto('/events/flight-8243#matter-crash-responsibility');
	await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
	await searchFor(page, 'apology');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Apology and responsibility' })).toBeInViewport();
});

test('every matter in the index stands on the page that it leads to', async ({ request }) => {
	const { storedFields } = (await (await request.get('/geodata/search.json')).json()) as {
		storedFields: Record<string, { item: string; comparison?: string }>;
	};
	const matters = Object.values(storedFields).filter(({ comparison }) => comparison);
	expect(matters.length).toBeGreaterThan(30);
	const pages = new Map<string, string>();
	for (const { item, comparison } of matters) {
		const html = pages.get(item) ?? (await (await request.get(`/${item}`)).text());
		pages.set(item, html);
		expect(html, item).toContain(`id="matter-${comparison}"`);
	}
});

test('words of an excerpt lead to the document with that excerpt @still', async ({ page, request }) => {
	const { excerpts } = (await (await request.get('/geodata/excerpts.json')).json()) as {
		excerpts: { id: string; exact: string; document: string }[];
	};
	const { id, exact, document } = excerpts[7]!;
	await page.goto('/');
	await searchFor(page, exact.split(/\s+/).slice(2, 9).join(' '));
	await list(page).getByRole('group', { name: 'Best' }).getByRole('option').first().click();
	await expect(page).toHaveURL(new RegExp(`/${document}\\?excerpt=${id}`));
	await expect(page.locator(`figure[id="excerpt-${id}"]`)).toBeInViewport();
	await expect(list(page)).toBeHidden();
});

test('a stop opens in its corridor, and switched layers stay as they are @still', async ({ page }) => {
	await page.goto('/about?layers=middle,north-south');
	await searchFor(page, 'bafq');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/corridors\/north-south\?(.*&)?node=bafq/);
	await expect(page).toHaveURL(/layers=/);
});

test('a position is gone to on the page that is open', async ({ page }) => {
	await open(page, '/places/aktau?layers=middle');
	await searchFor(page, '۴۱٫۷، 44.8');
	const options = list(page).getByRole('option');
	await expect(options).toHaveText(['Go to 41.7° N, 44.8° E']);
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/aktau\?layers=middle&view=\d+(\.\d+)?\/41\.7\/44\.8$/);
	await mapIdle(page);
	await expect(page).toHaveURL(/\/41\.7\/44\.8$/);
	await searchFor(page, '43°38′53″N 51°10′20″E');
	await options.first().click();
	await expect(page).toHaveURL(/\/43\.648\/51\.172$/);
	await expect(list(page)).toBeHidden();
});

test('nothing found says what to try @still', async ({ page }) => {
	await page.goto('/about');
	await field(page).fill('qqqqqqqq');
	await expect(page.getByText('Nothing found for “qqqqqqqq”')).toBeVisible();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await expectAccessible(page);
	await page.getByRole('search').getByRole('link', { name: 'everything from A to Z' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Everything from A to Z' })).toBeVisible();
});

test('nothing found offers words of the atlas and matters that it compares @still', async ({ page }) => {
	await page.goto('/about');
	await field(page).fill('Aserbaidschan');
	const word = page.getByRole('search').getByRole('button', { name: 'Azerbaijan', exact: true });
	await expect(page.getByRole('status').filter({ hasText: /^Nothing found\. .*Azerbaijan/ })).toBeAttached();
	await expectAccessible(page);
	await word.click();
	await expect(field(page)).toBeFocused();
	await expect(list(page).getByRole('option').first()).toHaveAttribute('href', '/countries/azerbaijan');
	await field(page).fill('qqqqqqqq');
	const matter = page.getByRole('search').getByRole('link', { name: 'Cause of the crash' });
	await matter.click();
	await expect(page).toHaveURL(/#matter-crash-cause$/);
	await expect(page.getByRole('heading', { name: 'Cause of the crash' })).toBeInViewport();
});

test('the index is fetched when the field is first used, and once @still', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openStill(page, '/about');
	await page.waitForLoadState('networkidle');
	expect(asked).not.toContain('/geodata/search.json');
	await searchFor(page, 'aktau');
	await page.keyboard.press('Escape');
	await searchFor(page, 'baku');
	expect(asked.filter((path) => path === '/geodata/search.json')).toHaveLength(1);
});

test.describe('an index that does not load', () => {
	test.use({ expectedProblems: [/search\.json/] });

	test('says so, leaves the rest working and can be tried again @still', async ({ page }) => {
		await page.route('**/geodata/search.json', (route) => route.abort());
		await page.goto('/about');
		await field(page).fill('aktau');
		await expect(page.getByText('The search could not be loaded')).toBeVisible();
		await page.unroute('**/geodata/search.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(list(page).getByRole('option').first()).toHaveAttribute('href', '/places/aktau');
		await expect(field(page)).toBeFocused();
	});
});

test('without JavaScript a page of everything from A to Z takes its place', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/places/aktau');
	await expect(field(page)).toHaveCount(0);
	await page.getByRole('search').getByRole('link').click();
	await expect(page).toHaveURL(/\/a-z$/);
	await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'N', exact: true }).click();
	await page.getByRole('main').getByRole('link', { name: 'Nagorno-Karabakh', exact: true }).click();
	await expect(page).toHaveURL(/\/places\/nagorno-karabakh$/);
	await context.close();
});
