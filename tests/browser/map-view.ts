import { expect, test, type Locator, type Page } from '@playwright/test';
import { project } from '#lib/geometry/mercator.ts';
import { light } from '#lib/palette/light.ts';
import { giveSign, mapIdle, undrawn } from './fixtures.ts';
import { pixelsOf } from './pixels.ts';

/** The region of the map. */
export function mapRegion(page: Page): Locator {
	return page.getByRole('region', { name: 'Map', exact: true });
}

/** Opens an address and waits until its map is drawn. */
export async function open(page: Page, path: string) {
	await page.goto(path);
	await mapIdle(page);
}

/** Opens an address in a test with the tag `@still`, and waits until the page has come to life: before that its buttons are dead. */
export async function openStill(page: Page, path: string) {
	await page.goto(path);
	await giveSign(page);
	await expect(mapRegion(page).getByText('cannot draw the live map')).toBeVisible();
}

/** Goes on to an address as by a link of the page: the map moves, and nothing is drawn from the beginning. */
export async function follow(page: Page, path: string) {
	// The rest before this is not the one to wait for: a click during a flight would stop it.
	await mapRegion(page).evaluate((map) => map.removeAttribute('data-idle'));
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.querySelector('main')?.append(link);
		link.click();
	}, path);
	await expect(page).toHaveURL(path);
	await mapIdle(page);
}

/** The point of the page at which a position lies, for an address with `view=zoom/lat/lng`. */
export async function pointOf(page: Page, [lng, lat]: readonly [number, number]): Promise<{ x: number; y: number }> {
	const view = new URL(page.url()).searchParams.get('view');
	const [zoom = NaN, middleLat = NaN, middleLng = NaN] = (view ?? '').split('/').map(Number);
	const box = await mapRegion(page).boundingBox();
	expect(box, 'the map is on the page').not.toBeNull();
	const [x, y] = project([lng, lat], zoom);
	const [middleX, middleY] = project([middleLng, middleLat], zoom);
	return { x: box!.x + box!.width / 2 + x - middleX, y: box!.y + box!.height / 2 + y - middleY };
}

/** How many pixels of the map have each of some colours, in one picture, give or take what antialiasing does to them. */
export async function countEach<Name extends string>(page: Page, colours: Record<Name, string>) {
	expect(test.info().tags, 'a map that is drawn has pixels').not.toContain(undrawn);
	// The legend stands over the map, with a sample of every colour. It keeps pointer and focus while it cannot be seen.
	const showLegend = (opacity: '0' | '') =>
		page.locator('.legend').evaluateAll((all, value) => {
			for (const legend of all as HTMLElement[]) legend.style.opacity = value;
		}, opacity);
	await showLegend('0');
	const picture = await mapRegion(page).screenshot();
	await showLegend('');
	return pixelsOf(page, picture, colours, [0, Infinity]);
}

/** The same for one colour. */
export async function countPixels(page: Page, colour: string): Promise<number> {
	return (await countEach(page, { colour })).colour;
}

/** The colour that comes of one over another. */
export function mixed(above: string, below: string, opacity: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [over, under] = [above, below].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
		return Math.round(over * opacity + under * (1 - opacity));
	});
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** What surrounds a feature that the pointer is on, over land. */
export const hoverOutline = mixed(light.ink, light.land, 0.6);
/** The menu of the bar, opened. */
export async function openMenu(page: Page): Promise<Locator> {
	const menu = page.getByRole('navigation', { name: 'Menu' });
	if (!(await menu.isVisible())) await page.getByRole('button', { name: 'Menu', exact: true }).click();
	return menu;
}

/** Opens the dialog that shares the view, from the menu. */
export async function openShare(page: Page) {
	const menu = await openMenu(page);
	await menu.getByRole('button', { name: 'Share', exact: true }).click();
}

export async function openHelp(page: Page) {
	const menu = await openMenu(page);
	await menu.getByRole('button', { name: 'Help', exact: true }).click();
}

/** Chooses in a list of the menu, and closes the menu. */
export async function chooseInMenu(page: Page, label: 'Names' | 'Colours', option: string) {
	const menu = await openMenu(page);
	await menu.getByLabel(label).selectOption(option);
	await page.keyboard.press('Escape');
}

/** Where the legend does not stand on the map, a button opens it. */
export async function openLegend(page: Page) {
	const legend = page.getByRole('navigation', { name: 'Layers' });
	await legend.getByRole('button', { name: /^Layers/ }).click();
}
