import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { holdBack } from './hold-back.ts';
import { countPixels, follow, hoverOutline, mapRegion, open, pointOf } from './map-view.ts';

const crashSite = [51.01, 43.8825] as const;
const moscow = [37.6176, 55.7558] as const;
/** Where place, stop, port, lines and events lie together. */
const busyPlaces = ['places/baku', 'places/aktau', 'places/moscow', 'nodes/alat'];

test('switching a corridor off takes its lines from the map, and on brings them back', async ({ page }) => {
	await open(page, '/?view=5/42/47');
	const [northSouth] = light.strands;
	const drawn = await countPixels(page, northSouth);
	expect(drawn).toBeGreaterThan(300);
	await page.getByRole('switch', { name: 'North–South Corridor' }).uncheck();
	await mapIdle(page);
	expect(await countPixels(page, northSouth)).toBeLessThan(drawn * 0.02);
	await expect(page).toHaveURL(/layers=middle,zangezur,northern,places,events/);
	await page.getByRole('switch', { name: 'North–South Corridor' }).check();
	await mapIdle(page);
	expect(await countPixels(page, northSouth)).toBeGreaterThan(drawn * 0.95);
	await expect(page).not.toHaveURL(/layers=/);
});

test('a line that is switched off cannot be clicked @undrawn', async ({ page }) => {
	await open(page, '/?layers=places&view=8/51.2/51.4');
	const { x, y } = await pointOf(page, [50.5, 51.23]);
	await page.mouse.click(x, y);
	await expect(page).not.toHaveURL(/\/corridors\//);
});

test('a click on the crash site opens its page with what the documents say @undrawn', async ({ page }) => {
	await open(page, '/?view=9/43.88/51.01');
	const { x, y } = await pointOf(page, crashSite);
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\/events\/flight-8243/);
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Azerbaijan Airlines flight 8243');
	await expect(
		page
			.getByRole('main')
			.locator('blockquote')
			.filter({ hasText: 'a mistaken launch by a Russian air defence system' })
	).toBeVisible();
});

/** A leg of each corridor that shares its track with no other. */
const legs = {
	'north-south': 'ru-moscow-saratov',
	middle: 'ge-tbilisi-samtredia',
	zangezur: 'az-horadiz-aghband',
	northern: 'ru-irkutsk-novosibirsk'
};

test('a click on a line of a corridor opens its page and names the leg @undrawn', async ({ page, request }) => {
	await open(page, '/about');
	for (const [corridor, leg] of Object.entries(legs)) {
		const { features } = (await (await request.get(`/geodata/corridors/${corridor}.geojson`)).json()) as {
			features: { id: string; geometry: { coordinates: [number, number][] } }[];
		};
		const line = features.find(({ id }) => id === leg)!.geometry.coordinates;
		const [lng, lat] = line[Math.floor(line.length / 3)]!;
		await follow(page, `/about?view=9/${lat}/${lng}`);
		const { x, y } = await pointOf(page, [lng, lat]);
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(new RegExp(`/corridors/${corridor}\\?leg=${leg}`));
		const main = page.getByRole('main');
		await expect(main.getByRole('heading', { level: 1 })).toBeInViewport();
		await expect(main.locator(`a[href="#part-${leg}"]`)).toBeInViewport();
		await expect(main.locator('blockquote').first()).toBeInViewport();
		await expect(main.locator(`[aria-current=true][href*="leg=${leg}"]`).first()).toBeAttached();
	}
});

test('where several events share a point the reader chooses @undrawn', async ({ page }) => {
	await open(page, '/?view=5/55.75/37.6');
	const { x, y } = await pointOf(page, moscow);
	await page.mouse.click(x, y - 14); // the signs stand above the place
	const choice = page.getByRole('dialog', { name: 'Several features here' });
	await expect(choice).toBeVisible();
	await expect(choice.getByRole('link').first()).toBeFocused();
	await choice.getByRole('link').last().click();
	await expect(page).toHaveURL(/\/events\//);
	await expect(choice).toBeHidden();
});

test('a click on a busy place means one thing at every zoom @undrawn', async ({ page, request }) => {
	const { features } = (await (await request.get('/geodata/map/points.geojson')).json()) as {
		features: { properties: { id: string; name: string }; geometry: { coordinates: [number, number] } }[];
	};
	const busy = features.filter(({ properties: { id } }) => busyPlaces.includes(id));
	expect(busy).toHaveLength(busyPlaces.length);
	await open(page, '/about');
	for (const zoom of [5, 6, 7]) {
		for (const { geometry } of busy) {
			const [lng, lat] = geometry.coordinates;
			await follow(page, `/about?view=${zoom}/${lat}/${lng}`);
			const { x, y } = await pointOf(page, geometry.coordinates);
			await page.mouse.click(x, y);
			await expect(page).toHaveURL(/\/(places|events|corridors)\//);
		}
	}
});

test('pointing at a feature shows its name @undrawn', async ({ page }) => {
	await open(page, '/?view=9/43.88/51.01');
	const { x, y } = await pointOf(page, crashSite);
	await page.mouse.move(x, y);
	await expect(mapRegion(page).locator('.name')).toHaveText('Azerbaijan Airlines flight 8243');
	const line = await pointOf(page, [51.309, 43.697]); // Mangystau station
	await page.mouse.move(line.x, line.y);
	await expect(mapRegion(page).locator('.name')).toContainText('not in the documents');
});

test('the place of an item is brought into sight, and its address keeps the view @undrawn', async ({ page }) => {
	await open(page, '/places?view=6/60/100');
	await page.getByRole('link', { name: 'Nagorno-Karabakh', exact: true }).first().click();
	await expect(page).toHaveURL(/\/places\/nagorno-karabakh\?view=/);
	await mapIdle(page);
	const { x, y } = await pointOf(page, [46.75, 39.8]);
	const box = await mapRegion(page).boundingBox();
	expect(x).toBeGreaterThan(box!.x);
	expect(x).toBeLessThan(box!.x + box!.width);
	expect(y).toBeGreaterThan(0);
	expect(y).toBeLessThan(box!.height);
});

test('the still map is not laid out while the live map is above it, and is there on paper @undrawn', async ({
	page
}) => {
	await open(page, '/');
	const still = page.locator('[data-still-map]');
	await expect(still).toHaveCSS('content-visibility', 'hidden');
	await page.emulateMedia({ media: 'print' });
	await expect(still).toHaveCSS('content-visibility', 'visible');
	await expect(still.locator('svg').first()).toBeVisible();
});

for (const by of ['hover', 'focus'] as const) {
	test(`a corridor pointed at in the key by ${by} is lit as soon as its lines come`, async ({ page }) => {
		await open(page, '/about?view=5/42/47');
		const unlit = await countPixels(page, hoverOutline);
		const letGo = await holdBack(page, '**/geodata/map/lines.geojson');
		const asked = page.waitForRequest('**/geodata/map/lines.geojson');
		await page.reload();
		await asked;
		await page.getByRole('link', { name: 'North–South Corridor' }).first()[by]();
		letGo();
		await expect.poll(() => countPixels(page, hoverOutline)).toBeGreaterThan(unlit + 300);
	});
}
