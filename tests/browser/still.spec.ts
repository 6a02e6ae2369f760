import { chromium, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../../scripts/checks/find-browser.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { project, worldSize } from '#lib/geometry/mercator.ts';
import { light } from '#lib/palette/light.ts';
import { countPixels, mapRegion, mixed, open, openStill } from './map-view.ts';

const still = (page: Page) => mapRegion(page).locator('[data-still-map]');
const corridorLink = (page: Page, id: string) => still(page).locator(`a[href^="/corridors/${id}"]`).first();
const liveMap = (page: Page) => mapRegion(page).locator('canvas');

/** What every page without a live map has to offer. */
async function expectWorkingStillMap(page: Page) {
	await expect(still(page)).toBeVisible();
	await expect(still(page).locator('a > title').filter({ hasText: 'Middle Corridor' }).first()).toBeAttached();
	await page.getByRole('switch', { name: 'Middle Corridor' }).uncheck();
	await expect(corridorLink(page, 'middle')).toBeHidden();
	await expect(corridorLink(page, 'north-south')).toBeVisible();
	await page.getByRole('switch', { name: 'Middle Corridor' }).check();
	await expect(corridorLink(page, 'middle')).toBeVisible();
}

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

test('the live map takes the place of the still one at the same spot', async ({ page }) => {
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
		expect(
			Math.hypot(off.frame.x * scale - x - off.middle[0]!, off.frame.y * scale - y - off.middle[1]!),
			path
		).toBeLessThan(2);
	}
});

test('without WebGL a notice stands by the still map, and everything works', async ({ baseURL }) => {
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		args: [...browserArguments.filter((argument) => !/angle|swiftshader|gpu/.test(argument)), '--disable-3d-apis']
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

/** Takes the graphics context away, as a driver does. */
const loseContext = (page: Page) =>
	page.evaluate(() => {
		const context = document.querySelector('canvas')!.getContext('webgl2')!;
		const extension = context.getExtension('WEBGL_lose_context')!;
		(window as unknown as { restoreContext: () => void }).restoreContext = () => extension.restoreContext();
		extension.loseContext();
	});

test('a context that is lost and comes back shows the same view, selection and layers', async ({ page }) => {
	await open(page, '/corridors/zangezur?layers=north-south,zangezur&view=6/41/47');
	const [northSouth, middle, zangezur] = light.strands;
	// What is not selected drops back.
	const behind = mixed(northSouth, mixed(light.casing, light.land, 0.9 * 0.35), 0.35);
	const colours = { northSouth: behind, middle, zangezur, outline: light.ink };
	const pixels = async () => {
		const counts: Record<string, number> = {};
		for (const [name, colour] of Object.entries(colours)) counts[name] = await countPixels(page, colour!);
		return counts;
	};
	const before = await pixels();
	expect(before.outline, 'the selected corridor has an outline').toBeGreaterThan(300);
	expect(before.northSouth).toBeGreaterThan(300);
	expect(before.zangezur).toBeGreaterThan(300);
	expect(before.middle, 'a layer that is off').toBeLessThan(20);
	await loseContext(page);
	await expect(still(page)).toBeVisible();
	await page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
	await mapIdle(page);
	await expect(still(page)).toBeHidden();
	await expect(liveMap(page)).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'stopped drawing' })).toHaveCount(0);
	await expect(page).toHaveURL(/view=6\/41\/47/);
	const after = await pixels();
	for (const [name, count] of Object.entries(before)) {
		expect(Math.abs(after[name]! - count), name).toBeLessThan(50 + count * 0.05);
	}
	// The map that came back obeys its switches.
	await page.getByRole('switch', { name: 'North–South Corridor' }).uncheck();
	await mapIdle(page);
	await expect.poll(() => countPixels(page, northSouth!)).toBeLessThan(20);
});

test('a context that is lost for good leaves the still map and says so', async ({ page }) => {
	await open(page, '/');
	await loseContext(page);
	await expect(page.getByRole('status').filter({ hasText: 'stopped drawing the live map' })).toBeVisible();
	await expectWorkingStillMap(page);
	await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.describe('where a file of the live map does not come', () => {
	test.use({ expectedProblems: [/ERR_FAILED/] });

	for (const [name, files] of [
		['the worker', '**/workers/**'],
		['MapLibre', '**/immutable/assets/live-map*']
	] as const) {
		test(`${name}: the still map stays, and it can be tried again`, async ({ page }) => {
			await page.route(files, (route) => route.abort());
			await page.goto('/');
			await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
			await expectWorkingStillMap(page);
			await page.unroute(files);
			await page.getByRole('button', { name: 'Try again' }).click();
			await mapIdle(page);
			await expect(still(page)).toBeHidden();
		});
	}
});

test('on a very slow link the still map and the words come long before the live one', async ({ page }) => {
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

test('on paper the words of the documents come first, then the still map with its key, without controls', async ({
	page
}) => {
	await open(page, '/?layers=north-south,middle,zangezur,places');
	await page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name: 'Zangezur route' }).last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zangezur route');
	await mapIdle(page);
	// What was reached by the live map has its own still map on paper: it is fetched once the live one is at rest.
	await expect(still(page).locator('> svg')).toHaveClass(/fit/);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.length).toBeLessThanOrEqual(3);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 1000 });
	await expect(still(page)).toBeVisible();
	await expect(liveMap(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
	// Name, what the documents say first, the map, its key, and all the rest.
	const key = page.getByRole('list', { name: 'Key' });
	const boxes = await Promise.all(
		[
			page.getByRole('main').getByRole('heading', { level: 1 }),
			page.getByRole('main').locator('blockquote').first(),
			mapRegion(page),
			key,
			page.getByRole('heading', { name: 'Not in the documents' })
		].map((part) => part.boundingBox())
	);
	const tops = boxes.map((box) => box!.y);
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	const pageHeight = ((297 - 28) / 25.4) * 96;
	expect(tops[3], 'the words of the documents and the map are on the first page').toBeLessThan(pageHeight);
	expect(boxes[2]!.height / (96 / 2.54), 'centimetres of map').toBeCloseTo(9, 0);
	// The key of what is drawn, without switches; and what stands behind the words and the map.
	const rows = key.getByRole('listitem').filter({ visible: true });
	expect(await rows.count()).toBeLessThanOrEqual(10);
	await expect(rows.filter({ hasText: 'Railway, planned' })).toBeVisible();
	await expect(rows.filter({ hasText: 'Zangezur route' })).toBeVisible();
	await expect(rows.filter({ hasText: 'Northern Corridor' }), 'lies elsewhere').toHaveCount(0);
	await expect(rows.filter({ hasText: 'Events' }), 'is off').toHaveCount(0);
	await expect(page.getByRole('switch').first()).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Sources' })).toContainText(
		/, edition [0-9a-f]+, [^:]+:\s+http.*\/corridors\/zangezur\?layers=/
	);
	await expect(mapRegion(page).getByText('OpenStreetMap contributors').first()).toBeVisible();
});

test('a page printed before its still map has come says so, and shows the map of no other page', async ({ page }) => {
	await page.route('**/still/**', () => undefined); // never answered
	await open(page, '/');
	await page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name: 'Zangezur route' }).last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zangezur route');
	await page.emulateMedia({ media: 'print' });
	await expect(mapRegion(page).getByText('had not been loaded when it was printed')).toBeVisible();
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

for (const [view, words] of [
	['2/41/47', 'ends within this view'],
	['4/41/47', 'ends within this view'],
	['5.2/41/47', undefined],
	['7/40.4/49.87', undefined],
	['8/40.4/49.87', 'no more detail'],
	['11/40.4/49.87', 'no more detail']
] as const) {
	test(`a still map opened at ${view} keeps names and symbols at their size, and says what it lacks @still`, async ({
		page
	}) => {
		await openStill(page, `/?view=${view}`);
		const svg = still(page).locator('> svg');
		await expect(svg).toHaveClass('placed');
		const { names, symbols, overlaps } = await svg.evaluate((svg) => {
			const isVisible = (element: Element) => getComputedStyle(element).visibility === 'visible';
			const texts = [...svg.querySelectorAll('text')].filter(isVisible);
			const boxes = texts.filter((text) => !text.hasAttribute('transform')).map((text) => text.getBoundingClientRect());
			return {
				names: texts.map((text) => {
					const { a, b } = text.getScreenCTM()!;
					return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
				}),
				symbols: [...svg.querySelectorAll('.symbol')].filter(isVisible).map((symbol) => {
					const { width, height } = symbol.getBoundingClientRect();
					return Math.max(width, height);
				}),
				overlaps: boxes.filter((box, index) =>
					boxes
						.slice(index + 1)
						.some(
							(other) =>
								box.left < other.right - 1 &&
								box.right > other.left + 1 &&
								box.top < other.bottom - 1 &&
								box.bottom > other.top + 1
						)
				).length
			};
		});
		expect(names.length).toBeGreaterThan(3);
		expect(Math.min(...names)).toBeGreaterThan(8);
		expect(Math.max(...names)).toBeLessThan(19);
		expect(Math.min(...symbols)).toBeGreaterThan(5);
		expect(Math.max(...symbols)).toBeLessThan(32);
		if (view.startsWith('2/')) expect(overlaps).toBe(0);
		const note = mapRegion(page).getByText(/^This still map/);
		if (words) await expect(note).toContainText(words);
		else await expect(note).toHaveCount(0);
	});
}

test('a still map placed at a view stays there as its box changes @still', async ({ page }) => {
	await openStill(page, '/corridors/zangezur?view=7/40.4/49.87');
	const middleOf = () =>
		still(page).evaluate((box) => {
			const { e, f, a } = box.querySelector<SVGGElement>('g[transform*="scale"]')!.getScreenCTM()!;
			const { x, y, width, height } = box.getBoundingClientRect();
			return [e - x - width / 2, f - y - height / 2, a].map((part) => Math.round(part * 100) / 100);
		});
	const before = await middleOf();
	await page.setViewportSize({ width: 1000, height: 700 });
	await expect.poll(middleOf).toEqual(before);
});

test('every page has a picture for links, with a name in it', async ({ page, request }) => {
	const html = await (await request.get('/places/aktau')).text();
	const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
	const answer = await request.get(new URL(address).pathname);
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
	}, new URL(address).pathname);
	expect(dark.size).toEqual([1200, 630]);
	expect(dark.count).toBeGreaterThan(300);
});
