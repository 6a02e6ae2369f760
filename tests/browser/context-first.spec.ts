import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { builtPages } from './built-pages.ts';
import { openStill } from './map-view.ts';

/** Pages of every kind: the fullest, the shortest, those that begin with a comparison and those with one sentence. */
const sample = [
	'/corridors/north-south',
	'/corridors/zangezur',
	'/places/moscow',
	'/places/aktau',
	'/events/flight-8243',
	'/events/yekaterinburg-raids',
	'/events/korenevo-strike',
	'/countries/azerbaijan',
	'/countries/russia',
	'/countries/italy',
	'/documents/no-longer-looking-to-the-kremlin',
	'/documents/russias-eroding-influence'
];

/** The sample, or with ALL_PAGES=1 every page about an item. */
function itemPages(): string[] {
	if (process.env.ALL_PAGES !== '1') return sample;
	return builtPages().filter((path) => path.split('/').length === 3);
}

/** What a card begins with, in pixels from its top and in words, and how it goes on. */
async function measure(page: Page) {
	return await page.getByRole('main').evaluate((main) => {
		const { top, height } = main.getBoundingClientRect();
		const quotations = [...main.querySelectorAll('blockquote, q')];
		const first = quotations[0];
		const range = document.createRange();
		range.setStart(main, 0);
		if (first) range.setEndBefore(first);
		const normal = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
		const texts = quotations.map(normal);
		return {
			first: first ? first.getBoundingClientRect().top - top : Infinity,
			wordsBefore: range.toString().split(/\s+/).filter(Boolean).length,
			kindWords: (main.querySelector('header p')?.textContent ?? '').split(/[\s·]+/).filter(Boolean).length,
			repeated: texts.filter((text, index) => texts.indexOf(text) !== index),
			unnamed: quotations.filter((quote) => !quote.hasAttribute('cite') || !quote.hasAttribute('data-excerpt')).length,
			longestSource: Math.max(
				0,
				...[...main.querySelectorAll<HTMLElement>('figure:has(blockquote) figcaption')].map(
					(it) => it.innerText.replace(/\s+/g, ' ').trim().length
				)
			),
			height,
			above: top - (innerWidth < 700 ? main.closest('.sheet')!.getBoundingClientRect().top : 0)
		};
	});
}

const sizes = [
	{ name: 'wide', viewport: { width: 1440, height: 900 }, mostAbove: 280, mostFrame: 64 },
	{ name: 'on a phone', viewport: { width: 390, height: 844 }, mostAbove: 200, mostFrame: 24 },
	{ name: 'on a small phone', viewport: { width: 360, height: 640 }, mostAbove: 220, mostFrame: 24 }
];

test('the document speaks first, and each sentence once, on every screen @still', async ({ page }) => {
	test.setTimeout(180_000);
	for (const path of itemPages()) {
		await openStill(page, path);
		for (const { name, viewport, mostAbove, mostFrame } of sizes) {
			await page.setViewportSize(viewport);
			const { first, wordsBefore, kindWords, repeated, unnamed, longestSource, height, above } = await measure(page);
			const isDocument = path.startsWith('/documents/');
			const where = `${path}, ${name}`;
			expect
				.soft(first, `${where}: pixels above the first quotation`)
				.toBeLessThanOrEqual(isDocument ? 240 : mostAbove);
			expect.soft(above, `${where}: pixels above the text`).toBeLessThanOrEqual(mostFrame);
			expect.soft(wordsBefore, `${where}: words before it`).toBeLessThanOrEqual(40);
			expect.soft(kindWords, `${where}: words of the kind`).toBeLessThanOrEqual(6);
			expect.soft(repeated, `${where}: quoted twice`).toEqual([]);
			expect.soft(unnamed, `${where}: quotations without an excerpt`).toBe(0);
			expect.soft(longestSource, `${where}: letters of a source line`).toBeLessThanOrEqual(90);
			if (name === 'wide' && !isDocument) expect.soft(height, `${where}: length`).toBeLessThanOrEqual(4 * 900);
		}
	}
});

test('Compare quotes each sentence once, in at most eight screens, with an index by verdict and subject @still', async ({
	page
}) => {
	await openStill(page, '/compare');
	const { repeated, unnamed, height } = await measure(page);
	expect(repeated).toEqual([]);
	expect(unnamed).toBe(0);
	expect(height).toBeLessThanOrEqual(8 * 900);
	await page
		.getByRole('navigation', { name: 'By verdict' })
		.getByRole('link', { name: /^Agree/ })
		.click();
	await expect(page.getByRole('article').filter({ visible: true }).last()).toBeVisible();
	await page.getByText('By subject').click();
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Aktau|^Israel/ })
		.first()
		.click();
	await expect(page).toHaveURL(/#matter-/);
});

test('the front page quotes within its first 320 pixels, and its questions lead to the top of a card @still', async ({
	page
}) => {
	await openStill(page, '/');
	const { first, repeated } = await measure(page);
	expect(first).toBeLessThanOrEqual(320);
	expect(repeated).toEqual([]);
	await page.getByRole('list', { name: 'Questions to start with' }).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Azerbaijan Airlines flight 8243' })).toBeVisible();
	await expect(page.getByRole('main').locator('blockquote')).not.toHaveCount(0);
});

test('one press copies a quotation with its position and address @still', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openStill(page, '/events/flight-8243');
	await page.getByRole('button', { name: 'Cite' }).first().click();
	await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^“[^“]+” \([^)]+, words \d+–\d+\), /);
	expect(copied).toContain(`${new URL(baseURL!).origin}/documents/`);
});

test('a mark lights its quotation, and leads to it, folded away or not @still', async ({ page }) => {
	await openStill(page, '/countries/azerbaijan');
	// One of the folded quotations that a matter compared names by its mark; the matters are unfolded to reach it.
	const folded = await page.getByRole('main').evaluate((main) => {
		const marks = [...main.querySelectorAll<HTMLAnchorElement>('article a[href^="#excerpt-"]')];
		for (const mark of marks) {
			const around = mark.closest('details');
			if (around) around.open = true;
		}
		return marks.map(({ hash }) => hash.slice(1)).find((id) => document.getElementById(id)?.closest('details'));
	});
	expect(folded).toBeDefined();
	const mark = page.locator(`main article a[href="#${folded}"]`).first();
	const figure = page.locator(`[id="${folded}"]`);
	await mark.hover();
	await expect(figure).toHaveClass(/lit/);
	await mark.click();
	await expect(figure).toBeInViewport();
});

test('an address with a leg keeps name and first quotation in sight, and says what is chosen @still', async ({
	page
}) => {
	await page.goto('/corridors/zangezur?leg=am-aghband-ordubad');
	const here = page.getByText('Here:');
	await expect(here).toBeVisible();
	expect((await measure(page)).first).toBeLessThanOrEqual(280);
	await page.getByRole('link', { name: 'Details' }).click();
	await expect(page.locator('li.leg.chosen').first()).toBeInViewport();
});

test('the quotations of a country can be narrowed to those with another @still', async ({ page, browser, baseURL }) => {
	await openStill(page, '/countries/azerbaijan');
	await page.getByRole('link', { name: /^with Israel \d+$/ }).click();
	await expect(page).toHaveURL(/with=countries\/israel/);
	const status = page.getByRole('status').filter({ hasText: /with Israel/ });
	await expect(status).toBeVisible();
	const count = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0]);
	await expect(page.getByRole('main').locator('blockquote')).toHaveCount(count);
	await status.getByRole('link', { name: 'Show all' }).click();
	await expect.poll(() => page.getByRole('main').locator('blockquote').count()).toBeGreaterThan(count);
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const plain = await context.newPage();
	await plain.goto('/countries/azerbaijan');
	await expect(
		plain
			.getByRole('listitem')
			.filter({ hasText: /with Israel/ })
			.filter({ visible: true })
	).toHaveCount(1);
	await context.close();
});

test('under a lens that knows nothing of an item its card says so @still', async ({ page }) => {
	await page.goto('/corridors/northern?lens=no-longer-looking-to-the-kremlin');
	await expect(page.getByText('Nothing here is mentioned in the briefing note.')).toBeVisible();
	await page.getByRole('button', { name: 'Show both' }).click();
	await expect(page).not.toHaveURL(/lens=/);
});
