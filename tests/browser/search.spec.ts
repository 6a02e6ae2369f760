import type { APIRequestContext } from '@playwright/test';
import { openSearch } from '#lib/panel/search/atlas-search.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { open } from './map-view.ts';
import { expectAccessibleSearch, foundList, searchField, searchFor } from './search-field.ts';

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
	const find = openSearch([await (await request.get('/geodata/search/1.json')).json()]);
	return (query: string) =>
		find(query, 8).groups.flatMap(({ hits }) =>
			hits.map(({ item, node, reading }) => reading ?? `/${item}${node ? `?node=${node}` : ''}`)
		);
}

test('finds things by other names, other scripts, bare letters and with slips @still', async ({ page, request }) => {
	const find = await finder(request);
	for (const [name, path] of names) expect(find(name)[0], name).toBe(path);
	await page.goto('/about');
	for (const [name, path] of [names[2], names[3]]) {
		await searchFor(page, name);
		await expect(foundList(page).getByRole('option').first(), name).toHaveAttribute('href', path);
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

test('a matter compared opens where it stands @still', async ({ page }) => {
	await page.goto('/about');
	for (const take of [() => page.keyboard.press('Enter'), () => foundList(page).getByRole('option').first().click()]) {
		await searchFor(page, 'apology');
		await expect(foundList(page).getByRole('option').first()).toContainText('Apology and responsibility');
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
	const { storedFields } = (await (await request.get('/geodata/search/1.json')).json()) as {
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
	await foundList(page).getByRole('group', { name: 'Best' }).getByRole('option').first().click();
	await expect(page).toHaveURL(new RegExp(`/${document}\\?excerpt=${id}`));
	await expect(page.locator(`figure[id="excerpt-${id}"]`)).toBeInViewport();
	await expect(foundList(page)).toBeHidden();
});

test('a stop opens in its corridor, and switched layers stay as they are @still', async ({ page }) => {
	await page.goto('/about?layers=middle,north-south');
	await searchFor(page, 'bafq');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/corridors\/north-south\?(.*&)?node=bafq/);
	await expect(page).toHaveURL(/layers=/);
});

test('a position is gone to on the page that is open @undrawn', async ({ page }) => {
	await open(page, '/places/aktau?layers=middle');
	await searchFor(page, '۴۱٫۷، 44.8');
	const options = foundList(page).getByRole('option');
	await expect(options).toHaveText(['Go to 41.7° N, 44.8° E']);
	await expectAccessibleSearch(page);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/aktau\?layers=middle&view=\d+(\.\d+)?\/41\.7\/44\.8$/);
	await mapIdle(page);
	await expect(page).toHaveURL(/\/41\.7\/44\.8$/);
	await searchFor(page, '43°38′53″N 51°10′20″E');
	await options.first().click();
	await expect(page).toHaveURL(/\/43\.648\/51\.172$/);
	await expect(foundList(page)).toBeHidden();
});

test('without JavaScript a page of everything from A to Z takes its place', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/places/aktau');
	await expect(searchField(page)).toHaveCount(0);
	const link = page.getByRole('search').getByRole('link');
	for (const width of [1440, 700, 390]) {
		await page.setViewportSize({ width, height: 700 });
		const below = await link.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
		expect(below, `at ${width}`).toBe(0);
	}
	await link.click();
	await expect(page).toHaveURL(/\/a-z$/);
	await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'N', exact: true }).click();
	await page.getByRole('main').getByRole('link', { name: 'Nagorno-Karabakh', exact: true }).click();
	await expect(page).toHaveURL(/\/places\/nagorno-karabakh$/);
	await context.close();
});
