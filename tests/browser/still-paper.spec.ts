import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openStill } from './map-view.ts';
import { liveMap, still } from './still-map.ts';

test('on paper the words of the documents come first, then the still map with its key, without controls @undrawn', async ({
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

test('a page printed before its still map has come says so, and shows the map of no other page @undrawn', async ({
	page
}) => {
	await page.route('**/still/**', () => undefined); // never answered
	await open(page, '/');
	await page.getByRole('navigation', { name: 'Layers' }).getByRole('link', { name: 'Zangezur route' }).last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zangezur route');
	await page.emulateMedia({ media: 'print' });
	await expect(mapRegion(page).getByText('had not been loaded when it was printed')).toBeVisible();
	await expect(still(page)).toBeHidden();
});

test('paper shows the view, names and lens that are seen, and says so', async ({ page }) => {
	const query = '?names=local&lens=russias-eroding-influence&view=8/43.6/51.2';
	await open(page, `/places/aktau${query}`);
	const paper = page.locator('.seen-on-paper');
	/** What stands on paper while a browser prints. */
	const printed = async () => {
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	};
	// What it needs comes once the map has rested a little.
	await expect
		.poll(async () => {
			await printed();
			return paper.count();
		})
		.toBe(1);
	await expect(paper).toContainText(
		'around 43.6° N, 51.2° E, at zoom 8; names in the languages of the places; only what'
	);
	await expect(mapRegion(page)).toBeHidden();
	await expect(paper.getByRole('list', { name: 'Key' })).toBeVisible();
	const colours = await paper.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		return new Set(new Uint32Array(data.buffer)).size;
	});
	expect(colours, 'the picture is drawn').toBeGreaterThan(20);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(paper).toHaveCount(0);
	await expect(liveMap(page)).toBeVisible();
	const pages = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pages, 'the browser prints the picture').toMatch(/\/Subtype\s*\/Image/);
	await expect(paper).toHaveCount(0);
});

test('without a live map paper shows the still one where it was moved to, and says so @still', async ({ page }) => {
	await openStill(page, '/places/aktau?view=6/43.6/51.2');
	await page.emulateMedia({ media: 'print' });
	const note = page.locator('.seen-on-paper');
	await expect
		.poll(async () => {
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			return note.count();
		})
		.toBe(1);
	await expect(note).toHaveText(/^A still map, with English names .*; around 43.6° N, 51.2° E, at zoom 6\.$/);
	await expect(still(page)).toBeVisible();
});
