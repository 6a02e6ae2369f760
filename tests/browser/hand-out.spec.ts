import { violationsOn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

/** How many pages a PDF has. */
const pageCount = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('a hand-out has the map with numbers, the passages, sources and the code of the view, on two sheets at most @still', async ({
	page
}) => {
	await openStill(page, '/corridors/zangezur?layers=zangezur&view=7/39.5/46');
	await page.getByRole('link', { name: 'Hand-out on paper' }).click();
	await expect(page).toHaveURL('/print/corridors/zangezur?layers=zangezur&view=7/39.5/46');
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1, name: 'Zangezur route' })).toBeVisible();
	await expect(page.getByRole('img', { name: 'Code of the address' })).toBeVisible();
	await expect(page.getByRole('contentinfo')).toContainText('/corridors/zangezur?layers=zangezur&view=7/39.5/46');
	const map = page.getByRole('img', { name: /^Map: / });
	await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(900);
	await expect(main.getByRole('list', { name: 'Key' }).getByRole('listitem').first()).toBeVisible();
	expect(await violationsOn(page)).toEqual([]);

	for (const path of [
		'corridors/zangezur',
		'corridors/north-south',
		'documents/no-longer-looking-to-the-kremlin',
		'countries/azerbaijan',
		'readings/russias-eroding-influence',
		'ways/moscow-mumbai',
		'ties/azerbaijan-israel-oil'
	]) {
		await page.goto(`/print/${path}`);
		await expect(page.getByRole('img', { name: 'Code of the address' })).toBeVisible();
		expect(pageCount(await page.pdf({ preferCSSPageSize: true })), path).toBeLessThanOrEqual(2);
	}
	await page.getByRole('link', { name: 'Back to the page' }).click();
	await expect(page).toHaveURL('/ties/azerbaijan-israel-oil');
});

test('a way that is asked for is printed by the browser on two sheets at most, with what a hand-out has @still', async ({
	page
}) => {
	const path = '/ways?from=xian&to=halkali&closed=ru';
	await openStill(page, path);
	await expect(page.getByRole('heading', { name: 'The shortest way' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	// What it needs comes once the page has rested a little.
	await expect
		.poll(async () => {
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			return page.getByRole('img', { name: 'Code of the address' }).count();
		})
		.toBe(1);
	await expect(page.locator('[data-still-map] .asked')).toBeVisible();
	await expect(page.getByRole('list', { name: 'Key' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Sources' })).toContainText(path);
	await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
	expect(pageCount(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
});

test.describe('in a dark scheme', () => {
	test.use({ colorScheme: 'dark' });

	test('a hand-out is as light as its map, whatever was chosen @still', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('corridor-atlas-theme', 'dark'));
		await page.goto('/print/corridors/zangezur');
		await expect(page.getByRole('img', { name: 'Code of the address' })).toBeVisible();
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
		const lightness = await page.evaluate(() => {
			const channels = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
			return Math.min(...channels.map(Number));
		});
		expect(lightness).toBeGreaterThan(200);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a hand-out reads whole, and names its address', async ({ page }) => {
		await page.goto('/print/events/flight-8243');
		await expect(page.getByRole('main').getByRole('blockquote').first()).toBeVisible();
		await expect(page.getByRole('contentinfo')).toContainText('/events/flight-8243');
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
