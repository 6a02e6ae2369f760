import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { openSearch } from '#lib/panel/search/atlas-search.ts';
import { light } from '#lib/palette/light.ts';
import { countPixels, open } from './map-view.ts';

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
		find(query).flatMap(({ hits }) => hits.map(({ item, node }) => `/${item}${node ? `?node=${node}` : ''}`));
}

test('finds things by other names, other scripts, bare letters and with slips', async ({ page, request }) => {
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
	for (const [, path, name] of links) expect(find(name!).slice(0, 5), name).toContain(path);
});

test('/ and Ctrl+K call the field, Escape goes back to where the focus was', async ({ page }) => {
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
	const unlit = await countPixels(page, light.glow);
	await page.keyboard.press('/');
	await page.keyboard.type('nakhchivan');
	await expect(list(page)).toBeVisible();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('status').filter({ hasText: /^\d+ results, in \d+ groups$/ })).toBeAttached();
	await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
	await page.keyboard.press('ArrowDown');
	const first = list(page).getByRole('option').first();
	await expect(first).toHaveAttribute('aria-selected', 'true');
	await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
	await mapIdle(page);
	await expect.poll(() => countPixels(page, light.glow)).toBeGreaterThan(unlit + 10);
	await page.keyboard.press('ArrowUp');
	await expect(first).toHaveAttribute('aria-selected', 'false');
	await mapIdle(page);
	await expect.poll(() => countPixels(page, light.glow)).toBeLessThan(unlit + 10);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/nakhchivan/);
	await expect(page.getByRole('heading', { level: 1, name: 'Nakhchivan' })).toBeVisible();
	await expect(field(page)).toHaveValue('');
	await expect(list(page)).toBeHidden();
});

test('results stand in groups with the matching words marked', async ({ page }) => {
	await page.goto('/about');
	await field(page).focus();
	await searchFor(page, 'baku');
	const places = list(page).getByRole('group', { name: 'Places' });
	await expect(places.getByRole('option').first().locator('mark')).toHaveText('Baku');
	await expect(list(page).getByRole('group', { name: 'Excerpts' }).locator('mark').first()).toHaveText('Baku');
	await expect(list(page).getByRole('group', { name: 'Stops' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	const { violations } = await new AxeBuilder({ page }).include('[role=search]').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a long group shows its best and, when asked, all of it', async ({ page }) => {
	await page.goto('/about');
	await searchFor(page, 'russia');
	const excerpts = list(page).getByRole('group', { name: 'Excerpts' });
	const all = excerpts.getByRole('option', { name: /^All \d+ excerpts$/ });
	await expect(excerpts.getByRole('option')).toHaveCount(6);
	const count = Number(/\d+/.exec(await all.innerText())![0]);
	await all.click();
	await expect(excerpts.getByRole('option')).toHaveCount(count);
	await expect(excerpts.getByRole('option').nth(5)).toHaveAttribute('aria-selected', 'true');
	await expect(field(page)).toBeFocused();
});

test('words of an excerpt lead to the document with that excerpt', async ({ page, request }) => {
	const { excerpts } = (await (await request.get('/geodata/excerpts.json')).json()) as {
		excerpts: { id: string; exact: string; document: string }[];
	};
	const { id, exact, document } = excerpts[7]!;
	await page.goto('/');
	await searchFor(page, exact.split(/\s+/).slice(2, 9).join(' '));
	await list(page).getByRole('group', { name: 'Excerpts' }).getByRole('option').first().click();
	await expect(page).toHaveURL(new RegExp(`/${document}\\?excerpt=${id}`));
	await expect(page.locator(`figure[id="excerpt-${id}"]`)).toBeInViewport();
	await expect(list(page)).toBeHidden();
});

test('a stop opens in its corridor, and switched layers stay as they are', async ({ page }) => {
	await page.goto('/about?layers=middle,north-south');
	await searchFor(page, 'bafq');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/corridors\/north-south\?(.*&)?node=bafq/);
	await expect(page).toHaveURL(/layers=/);
});

test('nothing found says what to try', async ({ page }) => {
	await page.goto('/about');
	await field(page).fill('qqqqqqqq');
	await expect(page.getByText('Nothing found for “qqqqqqqq”')).toBeVisible();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await page.getByRole('search').getByRole('link', { name: 'everything from A to Z' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Everything from A to Z' })).toBeVisible();
});

test('the index is fetched when the field is first used, and once', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/about');
	await expect(field(page)).toBeVisible();
	await mapIdle(page);
	expect(asked).not.toContain('/geodata/search.json');
	await searchFor(page, 'aktau');
	await page.keyboard.press('Escape');
	await searchFor(page, 'baku');
	expect(asked.filter((path) => path === '/geodata/search.json')).toHaveLength(1);
});

test.describe('an index that does not load', () => {
	test.use({ expectedProblems: [/search\.json/] });

	test('says so, leaves the rest working and can be tried again', async ({ page }) => {
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
