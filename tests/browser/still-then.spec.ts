import type { Page } from '@playwright/test';
import { mapWords } from '#lib/words/en/map.ts';
import { mapHintWords } from '#lib/words/en/map-hint.ts';
import { expect, test } from './fixtures.ts';
import { mapRegion, openStill } from './map-view.ts';
import { still } from './still-map.ts';

const linkTo = (page: Page, item: string) => still(page).locator(`a[data-item="${item}"]`);
const lens = 'no-longer-looking-to-the-kremlin';

/** What can be seen of the drawing, and what a pointer is told: since when and until when, with the pattern of a line. */
const drawn = (page: Page) =>
	still(page).evaluate((element) => {
		// Chromium says of a group without a box that it can be seen.
		const isSeen = (part: Element) => part.getBoundingClientRect().width > 0;
		const parts = [...element.querySelectorAll('[data-since], [data-until]')].filter(isSeen);
		return {
			spans: parts.map((part) => [part.getAttribute('data-since') ?? '', part.getAttribute('data-until') ?? '9999']),
			words: [...element.querySelectorAll('text, title')]
				.filter(({ parentElement }) => isSeen(parentElement!))
				.map(({ textContent }) => textContent)
		};
	});

test('a day: nothing later can be seen, lines are what they were then, and all comes back @still', async ({ page }) => {
	const day = '2025-07-06';
	const paths = ['/', '/corridors/zangezur', '/corridors/north-south', '/countries/turkey', '/crossings/zangezur/tr'];
	for (const path of [...paths, '/events/flight-8243', '/ties', '/embed/corridors/zangezur']) {
		await (path.startsWith('/embed') ? page.goto(`${path}?known=${day}`) : openStill(page, `${path}?known=${day}`));
		const later = async () => {
			const { spans } = await drawn(page);
			return spans.length > 0 ? spans.filter(([since, until]) => since! > day || until! <= day) : 'nothing dated';
		};
		await expect.poll(later, path).toEqual([]);
		expect(
			(await drawn(page)).words.filter((words) => /TRIPP|Trump/.test(words ?? '')),
			path
		).toEqual([]);
	}

	await openStill(page, `/corridors/zangezur?known=${day}`);
	// Building from Kars to Nakhchivan began on 22 August 2025.
	const [planned, begun] = ['until', 'since'].map((word) =>
		linkTo(page, 'corridors/zangezur').locator(`path[data-${word}="2025-08-22"]`).first()
	);
	await expect(planned!).toBeVisible();
	await expect(begun!).toBeHidden();
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(planned!).toBeHidden();
	await expect(begun!).toBeVisible();
});

test('a day before anything happened: no sign of it, and the names of countries stay @still', async ({ page }) => {
	await openStill(page, '/?known=2016-01-01');
	await expect(still(page).locator('[data-days]').first()).toBeHidden();
	await expect(still(page).locator(':is(a, g)[data-days]:visible')).toHaveCount(0);
	await expect(still(page).locator('text').filter({ hasText: 'AZERBAIJAN' })).toBeVisible();
});

test('a span that leaves the crash out hides it, and a wider one shows it @still', async ({ page }) => {
	const crash = linkTo(page, 'events/flight-8243');
	await openStill(page, '/?time=2025-01/2025-07');
	await expect(crash.first()).toBeHidden();
	await expect(still(page).locator('a[data-item="events/flight-8243"]:visible')).toHaveCount(0);
	await expect(linkTo(page, 'places/baku').first()).toBeVisible();
	await openStill(page, '/?time=2024-12/2025-07');
	await expect(crash.first()).toBeVisible();
	// The number of a gathering counts all of its events, and one of the three was in May.
	const number = still(page).locator('a[data-item*=" "][data-days] text');
	await openStill(page, '/events/taliban-recognition?time=2025-06/2025-07');
	await expect(number.first()).toBeHidden();
	await openStill(page, '/events/taliban-recognition?time=2025-05/2025-07');
	await expect(number.first()).toBeVisible();
});

test('a span with no layer but the events leaves nothing, and the map says so @still', async ({ page }) => {
	await openStill(page, '/?time=1990/1991&layers=events');
	await expect(mapRegion(page).getByText(mapHintWords.nowhere)).toBeVisible();
	await openStill(page, '/?time=2024-12/2025-07&layers=events');
	await expect(linkTo(page, 'events/flight-8243').first()).toBeVisible();
	await expect(mapRegion(page).getByText(mapHintWords.nowhere)).toHaveCount(0);
});

test('a document: what else there is drops back without its name, and countries are called as in it @still', async ({
	page
}) => {
	const name = linkTo(page, 'places/grozny').locator('text').first();
	await openStill(page, '/');
	await expect(name).toBeVisible();
	await openStill(page, `/?lens=${lens}`);
	await expect(name).toBeHidden();
	const line = still(page).locator('a[data-item="corridors/middle"]:has(.hit)').first();
	await expect(line).toHaveCSS('opacity', '0.16');
	await expect(still(page).locator('a[data-item="corridors/north-south"]:has(.hit)').first()).toHaveCSS('opacity', '1');
	await expect(linkTo(page, 'places/moscow').or(linkTo(page, 'places/baku')).locator('text').first()).toBeVisible();
	await expect(
		still(page)
			.locator('text')
			.filter({ hasText: /^TURKEY$/ })
			.first()
	).toBeVisible();
	await expect(still(page).locator('text').filter({ hasText: 'TÜRKIYE' })).toHaveCount(0);

	await openStill(page, `/?lens=${lens}&view=8/44.5/60`);
	await expect(mapRegion(page).getByText(/^Nothing that .* mentions is in view\./)).toBeVisible();
});

test.describe('where what documents mention does not come', () => {
	test.use({ expectedProblems: [/ERR_FAILED/] });

	test('the map shows everything and says so @still', async ({ page }) => {
		await page.route('**/geodata/map/lines.geojson', (route) => route.abort());
		await openStill(page, `/?lens=${lens}`);
		const said = mapWords.lacks.lens('#').split('#').at(-1)!;
		await expect(mapRegion(page).getByText(said)).toBeVisible();
		await expect(linkTo(page, 'places/grozny').locator('text').first()).toBeVisible();
	});
});
