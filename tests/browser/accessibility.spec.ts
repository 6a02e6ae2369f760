import { rulesOfColour, violationsOn } from './axe.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { light } from '#lib/palette/light.ts';
import { countEach, mapRegion, open, openHelp, openStill } from './map-view.ts';

const kinds = [
	'/',
	'/about',
	'/a-z',
	'/compare',
	'/crossings',
	'/crossings/north-south/ir',
	'/ways/xian-istanbul',
	'/readings',
	'/readings/russias-eroding-influence',
	'/readings/russias-eroding-influence/8',
	'/ties/with/azerbaijan',
	'/ties/azerbaijan-israel-oil',
	'/organisations/csto',
	'/not-on-the-map',
	'/known',
	'/corridors/zangezur?known=2025-07-06',
	'/places',
	'/corridors/zangezur?leg=am-aghband-ordubad',
	'/places/aktau',
	'/events/flight-8243',
	'/countries/armenia',
	'/documents/russias-eroding-influence?excerpt=crash-shot-down'
];

for (const path of kinds) {
	test(`axe finds nothing on ${path}, light and dark, and on a phone @still`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const inLight = await violationsOn(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		const inDark = await violationsOn(page, { rules: rulesOfColour }); // the same page but for its colours
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// What lies under a bar that sticks can be scrolled from there: how much of a target is seen says nothing of its size.
		const bars = page.getByRole('main').locator('nav');
		await bars.evaluateAll((all) => all.forEach((bar) => ((bar as HTMLElement).style.position = 'static')));
		expect([...inLight, ...inDark, ...(await violationsOn(page))]).toEqual([]);
	});
}

test('axe finds nothing with the live map and its list @undrawn', async ({ page }) => {
	await open(page, '/places/aktau');
	await page.getByRole('tab', { name: /^In view/ }).click();
	expect(await violationsOn(page)).toEqual([]);
});

test('magnified fourfold, the wheel scrolls the page over the map, live or still @undrawn', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 180 });
	for (const show of [page.goto.bind(page), (path: string) => open(page, path)]) {
		await show('/places/aktau');
		const map = (await mapRegion(page).boundingBox())!;
		await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
		await expect(page).toHaveURL('/places/aktau');
	}
});

test('axe finds nothing in the help, in forced colours and on a screen magnified fourfold @still', async ({ page }) => {
	await openStill(page, '/about');
	await openHelp(page);
	await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
	const found = await violationsOn(page);
	await page.keyboard.press('Escape');
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setViewportSize({ width: 320, height: 256 });
	found.push(...(await violationsOn(page)));
	expect(found).toEqual([]);
});

test('everything that tab reaches shows that it has the focus, the links of the still map too @still', async ({
	page
}) => {
	await page.goto('/events/flight-8243?layers=events,zangezur');
	await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeVisible();
	const reached = new Set<string>();
	const hidden: string[] = [];
	for (let stop = 0; stop < 150; stop++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return undefined;
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
			const line = element.querySelector('.hit');
			const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'transparent';
			const isStroked = line !== null && getComputedStyle(line).stroke !== 'rgba(0, 0, 0, 0)';
			const kind = element.closest('svg') ? `still ${line ? 'line' : 'point'}` : element.tagName;
			return { kind, html: element.outerHTML.slice(0, 120), isShown: isOutlined || isStroked };
		});
		if (!focused) break;
		reached.add(focused.kind);
		if (!focused.isShown) hidden.push(focused.html);
	}
	expect(hidden).toEqual([]);
	expect([...reached]).toEqual(expect.arrayContaining(['A', 'INPUT', 'BUTTON', 'still line']));
	expect([...reached]).toContain('still point');
});

test('in forced colours a switch still shows whether it is on, and a marked word that it is marked @still', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto('/places/aktau');
	const middle = page.getByRole('switch', { name: 'Middle Corridor' });
	const on = await middle.screenshot();
	await middle.uncheck();
	await page.mouse.move(0, 0);
	expect((await middle.screenshot()).equals(on)).toBe(false);
	const colours = await page
		.getByRole('main')
		.locator('blockquote')
		.first()
		.evaluate((quotation) =>
			[quotation, quotation.querySelector('mark')!].map((element) => getComputedStyle(element).backgroundColor)
		);
	expect(colours[0]).not.toBe(colours[1]);
});

test('in forced colours the sea keeps its colour, as the land does, and what is pressed looks like it', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, '/');
	await mapIdle(page);
	const { land, water } = await countEach(page, { land: light.land, water: light.water });
	expect(land).toBeGreaterThan(20_000);
	expect(water).toBeGreaterThan(20_000);
	const style = (name: string, property: 'color' | 'outlineStyle' | 'borderBottomColor') =>
		page
			.locator(name)
			.first()
			.evaluate((element, property) => getComputedStyle(element)[property], property);
	const link = await style('main a', 'color');
	for (const button of ['.time button', '.legend .more']) expect(await style(button, 'color'), button).toBe(link);
	expect(await style('.maplibregl-ctrl-group', 'outlineStyle'), 'the zoom buttons have a frame').toBe('solid');
	expect(await style('#tab-layers', 'borderBottomColor'), 'the open tab alone is underlined').not.toBe(
		await style('#tab-in-view', 'borderBottomColor')
	);
});

test('magnified fourfold every kind of page is one column, and nothing is wider than the screen @still', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	for (const path of kinds) {
		await page.goto(path);
		await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeAttached();
		const wide = await page.evaluate(() => {
			const inMap = (element: Element) => element.closest('[aria-label="Map"]') !== null;
			const isOutside = (element: Element) => {
				const { right, width } = element.getBoundingClientRect();
				return width > 1 && right > innerWidth + 1 && !inMap(element);
			};
			return [
				...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
				...[...document.querySelectorAll('body *')].filter(isOutside).map(({ outerHTML }) => outerHTML.slice(0, 100))
			].slice(0, 5);
		});
		expect(wide, path).toEqual([]);
		expect((await page.getByRole('main').boundingBox())!.width, path).toBeGreaterThan(260);
	}
	// The text is scrolled with the page, and search stands in it.
	await page.goto('/corridors/zangezur');
	await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeAttached();
	await page.keyboard.press('/');
	await page.keyboard.type('nakhchivan');
	const first = page.getByRole('listbox').getByRole('option').first();
	await expect(first).toBeAttached();
	await page.keyboard.press('ArrowDown');
	await expect(first).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Nakhchivan' })).toBeFocused();
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect(page.locator('footer').getByRole('link', { name: 'About' })).toBeInViewport();
});
