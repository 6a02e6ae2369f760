import { expect, test } from './fixtures.ts';
import { builtPages } from './built-pages.ts';
import { chooseInMenu, openStill } from './map-view.ts';

const pages = [
	'/',
	'/about',
	'/corridors',
	'/places',
	'/corridors/middle',
	'/places/aktau',
	'/events/flight-8243',
	'/countries/armenia',
	'/documents/russias-eroding-influence'
];

test('every page has a title, a description and one first heading of its own @still', async ({ page, request }) => {
	const paths = builtPages();
	expect(paths.length).toBeGreaterThan(50);
	const titles = new Set<string>();
	const descriptions = new Set<string>();
	for (const path of paths) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		const html = await response.text();
		titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
		descriptions.add(/<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '');
		expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
	}
	expect(titles.size).toBe(paths.length);
	expect(descriptions.size).toBe(paths.length);
	await page.goto('/');
	await expect(page).toHaveTitle(/Corridor Atlas/);
});

for (const path of pages) {
	test(`${path} reads without JavaScript`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
		const page = await context.newPage();
		await page.goto(path);
		await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
		for (const quotation of await page.locator('blockquote').all()) {
			expect(await quotation.getAttribute('cite')).toMatch(/^\/documents\//);
		}
		await context.close();
	});
}

test('a blockquote holds the quotation and nothing else @still', async ({ page, request }) => {
	const { excerpts } = (await (await request.get('/geodata/excerpts.json')).json()) as {
		excerpts: { id: string; exact: string; document: string }[];
	};
	expect(excerpts.length).toBeGreaterThanOrEqual(40);
	for (const document of new Set(excerpts.map((excerpt) => excerpt.document))) {
		await page.goto(`/${document}`);
		const shown = await page
			.locator('blockquote[data-excerpt]')
			.evaluateAll((quotes) =>
				quotes.map((quote) => ({ id: quote.getAttribute('data-excerpt'), exact: quote.textContent }))
			);
		const own = excerpts.filter((excerpt) => excerpt.document === document).map(({ id, exact }) => ({ id, exact }));
		// What the page begins with is quoted there; the rest follows in the order of the text.
		const [first, ...rest] = shown;
		expect(own).toContainEqual(first);
		expect(rest).toEqual(own.filter(({ id }) => id !== first?.id));
	}
});

test('the choice of colours stays @still', async ({ page }) => {
	await openStill(page, '/about');
	await chooseInMenu(page, 'Colours', 'Dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByLabel('Colours')).toHaveValue('dark');
});
