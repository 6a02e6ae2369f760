import { chromium } from '@playwright/test';
import { ensureBrowser, testArguments } from '../../scripts/checks/find-browser.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { project, worldSize } from '#lib/geometry/mercator.ts';
import { open, openStill } from './map-view.ts';
import { corridorLink, expectWorkingStillMap, liveMap, still } from './still-map.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the still map stands, its switches hide layers, and its places are links', async ({ page }) => {
		await page.goto('/');
		await expectWorkingStillMap(page);
		await still(page).locator('a[href="/places/aktau"]').first().click();
		await expect(page).toHaveURL(/\/places\/aktau$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktau');
		await expect(still(page).locator('text').filter({ hasText: 'Aktau' }).first()).toBeVisible();
	});

	test('every kind of page has a still map of its own', async ({ page }) => {
		const drawings = new Set<string>();
		const paths = ['/', '/corridors/zangezur', '/places/baku', '/events/flight-8243', '/countries/armenia'];
		for (const path of paths) {
			await page.goto(path);
			drawings.add(await still(page).innerHTML());
		}
		expect(drawings.size).toBe(paths.length);
	});
});

test('the live map takes the place of the still one at the same spot @undrawn', async ({ page }) => {
	for (const path of ['/', '/corridors/zangezur', '/places/aktau']) {
		await open(page, path);
		await expect(still(page)).toBeHidden();
		await expect(liveMap(page)).toBeVisible();
		const off = await page.evaluate(() => {
			const svg = document.querySelector('[data-still-map] > svg')!;
			const [zoom = 0, x = 0, y = 0] = svg.getAttribute('data-frame')!.split(' ').map(Number);
			// A unit of the drawing is half a pixel of its own zoom.
			const matrix = svg.querySelector<SVGGElement>('g[transform^="scale"]')!.getScreenCTM()!;
			const box = document.querySelector('[data-still-map]')!.getBoundingClientRect();
			const pixel = matrix.a * 2;
			return {
				zoom: zoom + Math.log2(pixel),
				middle: [matrix.e - box.x - box.width / 2, matrix.f - box.y - box.height / 2],
				frame: { zoom, x, y }
			};
		});
		// The address tells where the live map stands once it has been moved, and it is moved back.
		for (const name of ['Zoom in', 'Zoom out']) {
			await page.getByRole('button', { name }).click();
			await mapIdle(page);
		}
		await expect.poll(() => Number(/view=([\d.]+)/.exec(page.url())?.[1])).toBeCloseTo(off.zoom, 1);
		const [zoom = 0, lat = 0, lng = 0] = new URL(page.url()).searchParams.get('view')!.split('/').map(Number);
		const [x, y] = project([lng, lat], zoom);
		const scale = worldSize(zoom) / worldSize(off.frame.zoom);
		expect(Math.abs(off.zoom - zoom), path).toBeLessThan(0.011); // an address has two digits
		const [offX, offY] = [off.frame.x * scale - x, off.frame.y * scale - y];
		expect(Math.hypot(offX - off.middle[0]!, offY - off.middle[1]!), path).toBeLessThan(2);
	}
});

test('without WebGL a notice stands by the still map, and everything works', async ({ baseURL }) => {
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		args: [...testArguments.filter((argument) => !/angle|swiftshader|gpu/.test(argument)), '--disable-3d-apis']
	});
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, baseURL: baseURL! });
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto('/');
	await expect(page.getByRole('status').filter({ hasText: 'cannot draw the live map' })).toBeVisible();
	await expectWorkingStillMap(page);
	// A link in the text lights its place, and a page has its own map without a reload.
	await page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name: 'Zangezur route' }).first().hover();
	await expect(corridorLink(page, 'zangezur')).toHaveClass(/lit/);
	const drawing = await still(page).innerHTML();
	await page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name: 'Zangezur route' }).last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zangezur route');
	await expect.poll(() => still(page).innerHTML()).not.toBe(drawing);
	expect(errors).toEqual([]);
	expect(requests.filter((url) => url.includes('/workers/'))).toEqual([]);
	await browser.close();
});

test('a place whose name begins that of another lights alone @still', async ({ page }) => {
	await openStill(page, '/places/moscow');
	const symbol = (path: string) => still(page).locator(`a[href="${path}"]`).first();
	await symbol('/places/moscow').dispatchEvent('pointerover');
	await expect(symbol('/places/moscow')).toHaveClass(/lit/);
	await expect(symbol('/places/moscow-region')).toBeAttached();
	await expect(symbol('/places/moscow-region')).not.toHaveClass(/lit/);
});

test('a stop of two corridors leads to one that is switched on @still', async ({ page }) => {
	await openStill(page, '/places/aktau');
	const stop = still(page).locator('a[href*="node=mangystau"]').first();
	await expect(stop).toHaveAttribute('href', '/corridors/north-south?node=mangystau');
	await page.getByRole('switch', { name: 'North–South Corridor' }).uncheck();
	await expect(stop).toHaveAttribute('href', /^\/corridors\/middle\?layers=[a-z0-9,-]+&node=mangystau$/);
	await stop.dispatchEvent('click');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Middle Corridor');
	await expect(page.getByRole('switch', { name: 'North–South Corridor' })).not.toBeChecked();
});

test('on a very slow link the still map and the words come long before the live one @undrawn', async ({ page }) => {
	let release!: () => void;
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/corridors/middle', { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Middle Corridor');
	await expectWorkingStillMap(page);
	release();
	await mapIdle(page);
	await expect(still(page)).toBeHidden();
});

test('the file of a still map is an SVG that needs no page, and a page about nowhere needs no file @still', async ({
	page,
	request
}) => {
	for (const path of ['/still/index.svg', '/still/places/aktau.svg', '/still/corridors/middle.svg']) {
		const answer = await request.get(path);
		expect(answer.headers()['content-type'], path).toMatch(/^image\/svg\+xml/);
		const text = await answer.text();
		const name = await page.evaluate((text) => {
			const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
			return `${root.namespaceURI} ${root.localName}`;
		}, text);
		expect(name, path).toBe('http://www.w3.org/2000/svg svg');
		expect(text).not.toContain('<style');
	}
	const asked: string[] = [];
	page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
	await openStill(page, '/');
	await page.getByRole('link', { name: 'About' }).first().click();
	await expect(page).toHaveURL(/\/about$/);
	await page.getByRole('switch', { name: 'Places' }).uncheck(); // the page has come to life
	await expect(page).toHaveURL(/layers=/);
	expect(asked.filter((path) => path.startsWith('/still/'))).toEqual([]);
});

test('every page has a picture for links, with a name in it', async ({ page, request }) => {
	const html = await (await request.get('/places/aktau')).text();
	const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
	const answer = await request.get(address);
	expect(answer.headers()['content-type']).toBe('image/png');
	await page.goto('/404');
	const dark = await page.evaluate(async (path) => {
		const image = await createImageBitmap(await (await fetch(path)).blob());
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
		context.drawImage(image, 0, 0);
		// The band below the map holds nothing but letters.
		const { data } = context.getImageData(30, image.height - 100, 200, 90);
		let count = 0;
		for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 200) count++;
		return { count, size: [image.width, image.height] };
	}, address);
	expect(dark.size).toEqual([1200, 630]);
	expect(dark.count).toBeGreaterThan(300);
});
