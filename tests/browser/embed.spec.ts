import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { mapRegion, openStill } from './map-view.ts';

interface Host {
	frame: FrameLocator;
	heights: () => Promise<number[]>;
}

/** Puts a page of the atlas into a frame of somebody's page, as wide as asked. */
async function host(page: Page, src: string, width: number): Promise<Host> {
	// A frame as high as a screen: what it asks for must not follow from what it got.
	const body = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe width="${width}" height="900" src="${src}" allow="fullscreen"></iframe>
<script>heights = []; addEventListener('message', ({data, source}) => { if (source === frames[0] && data.type === 'corridor-atlas:height') heights.push(data.height) })</script>`;
	await page.route('**/host', (route) => route.fulfill({ body, contentType: 'text/html' }));
	await page.goto('/host');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('section[data-idle]')).toBeAttached({ timeout: 30_000 });
	return { frame, heights: () => page.evaluate('heights') };
}

for (const width of [320, 640]) {
	test(`a frame of ${width} pixels shows map, key and card, and tells its height @undrawn`, async ({ page }) => {
		const { frame, heights } = await host(page, '/embed/places/aktau', width);
		const map = (await frame.getByRole('region', { name: 'Map', exact: true }).boundingBox())!;
		expect(map.width).toBeGreaterThan(300);
		expect(map.height).toBeGreaterThanOrEqual(200);
		await expect(frame.getByRole('heading', { name: 'Aktau' })).toBeVisible();
		await expect(frame.locator('blockquote').first()).toContainText('Aktau');
		await expect(frame.locator('.maplibregl-ctrl-group button').filter({ visible: true })).toHaveCount(
			width < 600 ? 1 : 4
		);
		await expect(frame.locator('blockquote').first()).toHaveAttribute('data-excerpt', /./);
		await expect(frame.locator('.maplibregl-ctrl-attrib')).toContainText('OpenStreetMap');
		await expect(frame.getByRole('link', { name: 'in Corridor Atlas' })).toHaveAttribute('target', '_top');
		const [height = 0] = (await heights()).slice(-1);
		expect(height).toBeGreaterThan(200);
		expect(height, 'no more than it needs').toBeLessThan(900);

		// With just the height that it asked for, nothing is left to scroll, and it asks for no other.
		await page.locator('iframe').evaluate((element, asked) => element.setAttribute('height', String(asked)), height);
		await expect
			.poll(() => frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
			.toBeLessThanOrEqual(4); // the frame's own border
		expect((await heights()).at(-1)).toBe(height);
		if (width === 320) {
			const top = await frame
				.locator('blockquote')
				.first()
				.evaluate((quote) => quote.getBoundingClientRect().top);
			expect(top, 'the documents speak first').toBeLessThanOrEqual(300);
		}
		const overflow = await frame.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		await frame.getByText('Key', { exact: true }).click();
		await expect(frame.getByRole('list', { name: 'Key' })).toContainText('Middle Corridor');
	});
}

test('a frame is light or dark as its page asks, whatever the reader has, and stays so @still', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
	await page.goto('/embed/places/aktau?theme=light');
	await expect.poll(theme).toBe('light');
	const link = page.locator('[data-still-map] a[href^="/embed/events/flight-8243"]').first();
	await expect(link).toHaveAttribute('href', /[?&]theme=light/);
	await expect(page.getByRole('link', { name: 'in Corridor Atlas' })).not.toHaveAttribute('href', /theme/);
	await link.dispatchEvent('click');
	await expect(page).toHaveURL(/flight-8243.*theme=light/);
	expect(await theme()).toBe('light');
	await page.goto('/embed/places/aktau?theme=pink');
	expect(await theme()).toBeUndefined();
	await page.goto('/places/aktau?theme=light');
	expect(await theme()).toBeUndefined();
});

test('a frame obeys the query: layers, view and excerpt @undrawn', async ({ page }) => {
	const query = '?layers=zangezur&excerpt=crash-shot-down&view=6.5/41/46';
	const { frame } = await host(page, `/embed/documents/russias-eroding-influence${query}`, 640);
	await frame.getByText('Key', { exact: true }).click();
	await expect(frame.getByRole('list', { name: 'Key' }).getByRole('listitem')).toHaveText(['Zangezur route']);
	await expect(frame.locator('blockquote')).toHaveCount(1);
	await expect(frame.locator('blockquote')).toHaveAttribute('cite', /excerpt=crash-shot-down/);
	await expect(frame.getByRole('link', { name: 'in Corridor Atlas' })).toHaveAttribute(
		'href',
		`/documents/russias-eroding-influence${query}`
	);
});

test('a turn of the wheel over the map scrolls the page around it, and the way back leads the window to the same view @undrawn', async ({
	page
}) => {
	const { frame } = await host(page, '/embed/places/aktau?view=6/43/51', 320);
	await page.locator('iframe').evaluate((element) => (element.style.marginBottom = '2000px'));
	const box = (await frame.getByRole('region', { name: 'Map', exact: true }).boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.wheel(0, 300);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	expect(await frame.locator('html').evaluate(() => location.search)).toBe('?view=6/43/51');
	await frame.getByRole('link', { name: 'in Corridor Atlas' }).click();
	await expect(page).toHaveURL(/\/places\/aktau\?view=6\/43\/51$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Aktau' })).toBeVisible();
});

test('a click on the map changes the card and stays in the frame @undrawn', async ({ page }) => {
	const { frame } = await host(page, '/embed/places/aktau?view=9/43.88/51.01', 640);
	const box = (await frame.getByRole('region', { name: 'Map', exact: true }).boundingBox())!;
	const entries = await page.evaluate(() => history.length);
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(frame.getByRole('heading', { level: 1 })).toContainText('8243');
	expect(await frame.locator('html').evaluate(() => location.pathname)).toBe('/embed/events/flight-8243');
	await expect(page).toHaveURL(/\/host$/);
	// Back leads out of the article at once, whatever was looked at in its frame.
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the still map of a frame lights what is pointed at, keeps layers off on the way, and leads others out @still', async ({
	page
}) => {
	await openStill(page, '/embed/places/aktau?layers=middle,events,places');
	const map = mapRegion(page).locator('[data-still-map]');
	const flight = map.locator('a[href^="/embed/events/flight-8243"]');
	await flight.first().dispatchEvent('pointerover');
	await expect(flight.last()).toHaveClass(/lit/);
	await expect(flight.first()).toHaveAttribute('href', /\?layers=middle,places,events$/);
	await expect(mapRegion(page).getByRole('link', { name: 'OpenStreetMap contributors' })).toHaveAttribute(
		'target',
		'_top'
	);
	await flight.first().dispatchEvent('click');
	await expect(page).toHaveURL(/\/embed\/events\/flight-8243\?layers=middle,places,events$/);
	// The drawing of the next page, too, leads to pages for frames alone.
	await expect(page.getByRole('heading', { level: 1 })).toContainText('8243');
	await expect(map.locator('a[href^="/embed/"]').first()).toBeAttached();
	await expect(map.locator('a:not([href^="/embed/"])')).toHaveCount(0);
});

test.describe('a frame whose item is gone', () => {
	test.use({ expectedProblems: [/404/] });

	test('says so within the frame, and leads out of it @still', async ({ page }) => {
		const body =
			'<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="/embed/places/removed-place"></iframe>';
		await page.route('**/host', (route) => route.fulfill({ body, contentType: 'text/html' }));
		await page.goto('/host');
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText('No longer here');
		await expect(frame.locator('code')).toHaveText('places/removed-place');
		await frame.getByRole('link', { name: 'The whole map' }).click();
		await expect(page).toHaveURL('/');
	});
});

for (const [sandbox, message] of [
	['allow-scripts', /^$/],
	['', /Blocked script execution/]
] as const) {
	test.describe(`a frame with sandbox="${sandbox}"`, () => {
		test.use({ expectedProblems: [message] });

		test('can be read, its links lead on, and it says which may not', async ({ page }) => {
			const body = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe width="640" height="900" sandbox="${sandbox}" src="/embed/places/aktau"></iframe>`;
			await page.route('**/host', (route) => route.fulfill({ body, contentType: 'text/html' }));
			await page.goto('/host');
			const frame = page.frameLocator('iframe');
			await expect(frame.locator('blockquote').first()).toContainText('Aktau');
			await expect(frame.locator('p.closed')).toContainText('/places/aktau');
			const link = frame.locator('[data-still-map] a[data-item="events/flight-8243"]').first();
			// The answer to the key may be lost with the page that it leaves.
			void link.press('Enter').catch(() => undefined);
			await expect(frame.getByRole('heading', { level: 1 })).toContainText('8243');
			await expect(frame.locator('[data-still-map] svg').first()).toBeVisible();
		});
	});
}

test('a frame stands everywhere, whole pages nowhere, and search engines are told to pass frames over', async ({
	request
}) => {
	const embed = await request.get('/embed/places/aktau');
	expect(embed.headers()['content-security-policy']).toBe('frame-ancestors *');
	expect(await embed.text()).toContain('<meta name="robots" content="noindex"/>');
	expect((await request.get('/places/aktau')).headers()['content-security-policy']).toBe("frame-ancestors 'none'");
});
