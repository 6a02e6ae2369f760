import type { APIRequestContext } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { light } from '#lib/palette/light.ts';
import { countEach, countPixels, mapRegion, open, openStill, pointOf } from './map-view.ts';

const newsletter = '/documents/russias-eroding-influence';
const crashSite = [51.01, 43.8825] as const;

interface ExcerptData {
	id: string;
	document: string;
	exact: string;
}

async function excerptsOf(request: APIRequestContext, document: string): Promise<ExcerptData[]> {
	const { excerpts } = (await (await request.get('/geodata/excerpts.json')).json()) as { excerpts: ExcerptData[] };
	return excerpts.filter((excerpt) => `/${excerpt.document}` === document);
}

test('pointing at a marked word lights its feature on the map', async ({ page }) => {
	// Another excerpt is chosen: what the chosen one names is outlined already.
	await open(page, `${newsletter}?excerpt=azerbaijan-and-syria&view=8/43.7/51.1`);
	const place = await pointOf(page, [51.1667, 43.65]);
	const clip = { x: place.x - 60, y: place.y - 60, width: 120, height: 120 };
	await page.mouse.move(5, 5);
	await mapIdle(page);
	const before = await page.screenshot({ clip });
	await page.locator('blockquote[data-excerpt=crash-near-aktau]').getByRole('link', { name: 'Grozny' }).hover();
	await mapIdle(page);
	const elsewhere = await page.screenshot({ clip });
	expect(elsewhere.equals(before)).toBe(true);
	await page.locator('blockquote[data-excerpt=crash-near-aktau]').getByRole('link', { name: 'Aktau' }).hover();
	await mapIdle(page);
	expect((await page.screenshot({ clip })).equals(before)).toBe(false);
});

test('pointing at a feature lights its words, and a click scrolls to them @undrawn', async ({ page }) => {
	await open(page, `${newsletter}?view=9/43.88/51.01`);
	const { x, y } = await pointOf(page, crashSite);
	await page.mouse.move(x, y);
	await expect(page.locator('blockquote a.lit').first()).toBeAttached();
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\/documents\/russias-eroding-influence\?excerpt=/);
	const id = new URL(page.url()).searchParams.get('excerpt');
	await expect(page.locator(`blockquote[data-excerpt="${id}"]`)).toBeInViewport();
	await expect(page.locator(`blockquote[data-excerpt="${id}"]`)).toContainText('8243');
});

test('next and previous excerpt by keyboard, the map following @undrawn', async ({ page, request }) => {
	const excerpts = await excerptsOf(request, newsletter);
	const start = excerpts.findIndex(({ id }) => id === 'crash-shot-down');
	await open(page, `${newsletter}?excerpt=crash-shot-down`);
	await expect(page.locator('#excerpt-crash-shot-down')).toBeFocused();
	await page.keyboard.press('n');
	await expect(page).toHaveURL(new RegExp(`excerpt=${excerpts[start + 1]!.id}`));
	await expect(page.locator(`#excerpt-${excerpts[start + 1]!.id}`)).toBeFocused();
	await mapIdle(page);
	await expect(page).toHaveURL(/view=/);
	await page.keyboard.press('p');
	await expect(page).toHaveURL(/excerpt=crash-shot-down/);
});

test('the key at “Next excerpt” works on arrival, from wherever the focus is but a field, and goes with the keys @still', async ({
	page,
	request
}) => {
	const [first, second] = (await excerptsOf(request, newsletter)).map(({ id }) => id);
	await openStill(page, newsletter);
	const next = page.getByRole('main').getByRole('link', { name: 'Next excerpt' });
	await expect(next).toHaveAccessibleName('Next excerpt n');
	await page.getByRole('combobox', { name: 'Search the atlas' }).press('n');
	await expect(page).not.toHaveURL(/excerpt=/);
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await expect(page).toHaveURL(new RegExp(`excerpt=${first}`));
	await page.getByRole('button', { name: 'Menu', exact: true }).focus();
	await page.keyboard.press('n');
	await expect(page).toHaveURL(new RegExp(`excerpt=${second}`));
	await page.keyboard.press('?');
	await page
		.getByRole('dialog', { name: 'Help' })
		.getByLabel(/single-key shortcuts/)
		.uncheck();
	await page.keyboard.press('Escape');
	await expect(next).toHaveAccessibleName('Next excerpt');
});

test('a copy of another edition is checked in the page and never leaves it @still', async ({ page, request }) => {
	const excerpts = await excerptsOf(request, newsletter);
	const [moved, ...others] = excerpts;
	// An edition of our own making: excerpts in another order, one of them changed, one left out.
	const changed = others[0]!.exact.replace(/\w+/, 'Otherwise');
	const copy = ['A new beginning.', ...others.slice(2).map(({ exact }) => exact), changed, moved!.exact].join('\n\n');
	await openStill(page, newsletter);
	const sent: string[] = [];
	page.on('request', (sending) => sent.push(`${sending.method()} ${sending.url()} ${sending.postData() ?? ''}`));
	await page.getByText('Read your own copy').click();
	await page.getByLabel('Text of the document').fill(copy);
	await page.getByLabel('Text of the document').blur();
	await expect(page.getByText(/Another edition: it holds \d+ of \d+ excerpts word for word/)).toBeVisible();
	await expect(page.getByText('Not in it:')).toBeVisible();
	await expect(page.getByRole('article', { name: 'Your copy' })).toContainText('A new beginning.');
	await expect(page.locator(`[data-in-copy="${moved!.id}"]`)).toHaveText(moved!.exact.replace(/\s+/g, ' '));
	expect(sent.filter((line) => line.includes('POST') || line.includes('beginning'))).toEqual([]);
	await page.getByRole('button', { name: 'Close your copy' }).click();
	await expect(page.locator('blockquote[data-excerpt]').first()).toBeVisible();
});

test('a text that is not the document is said to be none @still', async ({ page }) => {
	await page.goto(newsletter);
	await page.getByText('Read your own copy').click();
	const transfer = await page.evaluateHandle(() => {
		const data = new DataTransfer();
		data.items.add(new File(['Something else altogether.'], 'copy.txt', { type: 'text/plain' }));
		return data;
	});
	await page.locator('details', { hasText: 'Read your own copy' }).dispatchEvent('drop', { dataTransfer: transfer });
	await expect(page.getByText(/This text is not the document/)).toBeVisible();
});

test('a comparison sets sentence beside sentence and says how it is judged @still', async ({ page }) => {
	await page.goto('/events/flight-8243');
	const cause = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /cause of the crash/ }) });
	await expect(cause.locator('blockquote')).toHaveCount(2);
	await expect(cause.getByText('Differ', { exact: true })).toBeVisible();
	await page.goto('/compare');
	const first = page.getByRole('article').first();
	await expect(first.locator('blockquote')).toHaveCount(2);
	expect(await page.locator('main article').count()).toBeGreaterThanOrEqual(40);
});

test('the data in other standards are linked from the pages and answer @still', async ({ page, request }) => {
	await page.goto('/places/aktau');
	const alternates = await page
		.locator('link[rel=alternate]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	expect(alternates.length).toBeGreaterThanOrEqual(2);
	for (const href of alternates) expect((await request.get(href)).status(), href).toBe(200);
	const structured = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
		'@type': string;
	};
	expect(structured['@type']).toBe('Place');
});

test('the edition in the footer is that of the content @still', async ({ page }) => {
	await page.goto('/about');
	const [shown] = /Edition [0-9a-f]+/.exec((await page.getByRole('contentinfo').textContent()) ?? '') ?? [];
	expect(shown).toBeDefined();
	await expect(page.getByRole('main')).toContainText(shown!.toLowerCase());
});

test('what the documents say beyond the map has a page with reasons @still', async ({ page }) => {
	await page.goto(newsletter);
	await page.getByRole('link', { name: 'What it says that is not on the map' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not on the map');
	expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(10);
	await expect(mapRegion(page)).toBeVisible();
});

test('the lens draws the map as one document would, and links keep it', async ({ page }) => {
	await open(page, '/?view=6/41/47');
	const { strands } = light;
	const middle = await countPixels(page, strands[1]);
	expect(middle).toBeGreaterThan(200);
	await page.getByRole('radio', { name: 'Briefing note' }).check();
	await mapIdle(page);
	await expect(page).toHaveURL(/lens=no-longer-looking-to-the-kremlin/);
	// Only the newsletter speaks of the Middle Corridor; both speak of the North–South one.
	const left = await countEach(page, { northSouth: strands[0], middle: strands[1] });
	expect(left.middle).toBeLessThan(middle * 0.1);
	expect(left.northSouth).toBeGreaterThan(100);
	await page.getByRole('link', { name: 'North–South Corridor' }).first().click();
	await expect(page).toHaveURL(/corridors\/north-south\?.*lens=no-longer-looking-to-the-kremlin/);
});
