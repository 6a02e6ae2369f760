import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { mapRegion, openShare, pointOf } from './map-view.ts';
import { liveMap, still } from './still-map.ts';
import { swipe } from './swipe.ts';

/** What only the live map asks for: its worker, its style sheet, and what it draws. */
const ofLiveMap = /\/workers\/|\/assets\/live-map|\/geodata\/map\/|\/base\//;

/** Notes what a page asks for the live map's sake, and each graphics context. */
async function watchLiveMap(page: Page) {
	const fetched: string[] = [];
	page.on('request', (request) => ofLiveMap.test(request.url()) && fetched.push(request.url()));
	await page.addInitScript(() => {
		const noted = Object.assign(window, { contexts: 0 });
		const give = HTMLCanvasElement.prototype.getContext as (...asked: unknown[]) => unknown;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
			noted.contexts++;
			return give.apply(this, asked);
		} as typeof HTMLCanvasElement.prototype.getContext;
	});
	return {
		fetched,
		contexts: () => page.evaluate(() => (window as unknown as { contexts: number }).contexts)
	};
}

const isAtRest = (page: Page) => mapRegion(page).and(page.locator('[data-idle]'));

/** Nothing here gives a sign but what a test does itself: `mapIdle` would. */
const rests = (page: Page) => expect(isAtRest(page)).toBeAttached({ timeout: 30_000 });

test('until it is touched, a page fetches and starts nothing of the live map, and says nothing of it @undrawn', async ({
	page
}) => {
	const { fetched, contexts } = await watchLiveMap(page);
	for (const path of ['/about?known=2025-07-06', '/?known=2025-07-06']) {
		await page.goto(path);
		// What a page fetches once it rests comes all the same: what it says on paper is of that.
		await expect
			.poll(async () => {
				await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
				return page.locator('.seen-on-paper').count();
			})
			.toBe(1);
		expect(fetched, path).toEqual([]);
		expect(await contexts(), path).toBe(0);
		await expect(liveMap(page)).toHaveCount(0);
		await expect(still(page)).toBeVisible();
		await expect(mapRegion(page).getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
	}
	await page.getByRole('main').getByRole('heading', { level: 1 }).tap();
	await rests(page);
	await expect(still(page)).toBeHidden();
	expect(fetched.filter((url) => url.includes('/workers/'))).not.toEqual([]);
	expect(await contexts()).toBeGreaterThan(0);
});

test('a finger moves the still map, and the live one takes over where it was left @undrawn', async ({ page }) => {
	await page.goto('/');
	const box = (await still(page).boundingBox())!;
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	await swipe(page, middle, { x: middle.x - 90, y: middle.y + 60 });
	await expect(page).toHaveURL(/view=/);
	const left = page.url();
	await rests(page);
	await expect(still(page)).toBeHidden();
	expect(page.url(), 'nothing moved').toBe(left);
	const crash = await pointOf(page, [51.01, 43.8825]);
	await page.touchscreen.tap(crash.x, crash.y);
	await expect(page).toHaveURL(/\/(events|places)\//);
});

test('a tap on a link of the still map opens its page, and the live map comes @undrawn', async ({ page }) => {
	await page.goto('/');
	const [name, x, y] = await still(page).evaluate((drawing): [string, number, number] => {
		for (const link of drawing.querySelectorAll('a[data-item^="places/"]')) {
			const { left, top, width, height } = link.querySelector('.symbol')?.getBoundingClientRect() ?? new DOMRect();
			const [x, y] = [left + width / 2, top + height / 2];
			if (document.elementFromPoint(x, y)?.closest('a') === link) return [link.getAttribute('data-item')!, x, y];
		}
		throw new Error('No place can be pressed');
	});
	await page.touchscreen.tap(x, y);
	await expect(page).toHaveURL(new RegExp(`/${name}`));
	await rests(page);
	await expect(still(page)).toBeHidden();
});

for (const [what, path] of [
	['names in the languages of the places', '/?names=local'],
	['a closer view than it was drawn for', '/?view=11/40.2/47'],
	['a part of the page', '/corridors/zangezur?node=julfa']
] as const) {
	test(`what the still map has not got waits for no touch: ${what} @undrawn`, async ({ page }) => {
		await page.goto(path);
		await rests(page);
		await expect(still(page)).toBeHidden();
	});
}

test('a screen that shows more than was drawn waits for no touch @undrawn', async ({ page }) => {
	await page.goto('/corridors/zangezur');
	await expect(page.locator('[data-still-map]:not(.first)')).toBeAttached(); // the page has come to life
	await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
	await expect(liveMap(page)).toHaveCount(0);

	await page.setViewportSize({ width: 820, height: 1180 });
	await rests(page);
	await expect(still(page)).toBeHidden();
});

test.describe('where its files do not come', () => {
	test.use({ expectedProblems: [/ERR_FAILED/] });

	test('the press that tries again is sign enough for the page that is loaded then @undrawn', async ({ page }) => {
		await page.route('**/workers/**', (route) => route.abort());
		await page.goto('/');
		await page.getByRole('main').getByRole('heading', { level: 1 }).tap();
		const again = mapRegion(page).getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible();
		await page.unroute('**/workers/**');
		await again.tap();
		await rests(page);
		await expect(still(page)).toBeHidden();
	});
});

test('on the page of a document a link of the still map leads to its words about what is pressed @still', async ({
	page
}) => {
	await page.goto('/documents/russias-eroding-influence');
	const links = still(page).locator('a[href*="excerpt="]');
	await expect(links.first()).toBeAttached();
	const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	for (const href of hrefs) expect(href).toMatch(/^\/documents\/russias-eroding-influence\?.*excerpt=/);
});

test('a picture of the live map can be made from a page that was not touched before', async ({ page }) => {
	await page.goto('/');
	await openShare(page);
	const share = page.getByRole('dialog', { name: 'Share' });
	await share.getByRole('tab', { name: 'Picture' }).tap();
	await expect(share.getByText('There is no live map')).toHaveCount(0);
	await share.getByRole('button', { name: /^Save as a square/ }).tap({ timeout: 30_000 });
	await expect(share.getByRole('img', { name: 'The picture' })).toBeVisible({ timeout: 30_000 });
});
