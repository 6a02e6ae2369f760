import type { Request } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { holdBack } from './hold-back.ts';

test('what is pressed before the program has started is done once it has @still', async ({ page }) => {
	const letGo = await holdBack(page, '**/_app/immutable/**');
	await page.goto('/events/flight-8243', { waitUntil: 'commit' });
	const figure = page.locator('figure').filter({ has: page.locator('blockquote[data-excerpt=crash-shot-down]') });
	await figure.getByRole('button', { name: 'Cite' }).click();
	const places = page.getByRole('navigation', { name: 'Layers' }).getByRole('switch', { name: 'Places' });
	await places.uncheck();
	await expect(figure.getByText('Other forms')).toHaveCount(0);
	letGo();
	await expect(figure.getByText('Other forms')).toBeVisible();
	await expect(page).toHaveURL(/layers=/);
	await expect(places).not.toBeChecked();
});

test('a date that is written before the program has started stays @still', async ({ page }) => {
	const letGo = await holdBack(page, '**/_app/immutable/**');
	await page.goto('/known', { waitUntil: 'commit' });
	const day = page.getByLabel('On a day');
	await day.fill('2024-03-01');
	letGo();
	await expect(page.locator('html[data-started]')).toBeAttached();
	await expect(day).toHaveValue('2024-03-01');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/known=2024-03-01/);
});

test('signs that are opened before the program has started tell what is in view once it has @undrawn', async ({
	page
}) => {
	const letGo = await holdBack(page, '**/_app/immutable/**');
	await page.goto('/?view=8/41.7/44.8', { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Lines and signs' }).click();
	const signs = page.getByRole('group', { name: 'Lines and signs' });
	await expect(signs.getByText('Sea, in operation')).toBeVisible();
	letGo();
	await mapIdle(page);
	await expect(signs.getByText('Sea, in operation')).toHaveCount(0);
	await expect(signs.getByText('Railway, in operation')).toBeVisible();
});

test('the map opens at the view of the address, though its program is there before the page lives @undrawn', async ({
	page
}) => {
	const letGo = await holdBack(page, '**/_app/immutable/nodes/**');
	const underWay = new Set<Request>();
	page.on('request', (request) => underWay.add(request));
	page.on('requestfinished', (request) => underWay.delete(request));
	const worker = page.waitForEvent('worker');
	await page.goto('/places/aktau?view=10/43.66/51.17', { waitUntil: 'commit' });
	await worker;
	await expect.poll(() => [...underWay].every((request) => request.url().includes('/nodes/'))).toBe(true);
	letGo();
	await mapIdle(page);
	await expect(page.locator('.maplibregl-ctrl-scale')).toHaveText('5 km');
	await expect(page).toHaveURL('/places/aktau?view=10/43.66/51.17');
});

test('the program of a page is asked for after the first frame @still', async ({ page }) => {
	await page.addInitScript(() => {
		const { requestAnimationFrame: ask, setTimeout: wait } = window;
		const held: FrameRequestCallback[] = [];
		window.requestAnimationFrame = (act) => held.push(act);
		// The page waits no longer than this for its first frame.
		window.setTimeout = ((act: () => void, ms?: number) => (ms === 300 ? 0 : wait(act, ms))) as typeof setTimeout;
		addEventListener('frames', () => {
			Object.assign(window, { requestAnimationFrame: ask, setTimeout: wait });
			for (const act of held) ask(act);
		});
	});
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/about', { waitUntil: 'load' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
	await page.evaluate(() => dispatchEvent(new Event('frames')));
	await expect(page.locator('html[data-started]')).toBeAttached();
});

test('a page that is given no frames comes to life all the same @still', async ({ page }) => {
	await page.addInitScript(() => (window.requestAnimationFrame = () => 0));
	await page.goto('/about', { waitUntil: 'commit' });
	await expect(page.locator('html[data-started]')).toBeAttached();
});
