import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { countEach, follow, open, openStill, pointOf } from './map-view.ts';

const file = '/geodata/map/ties.geojson';
const tie = 'ties/azerbaijan-israel-oil';
const view = 'view=4/42/43';

const ties = (page: Page) => page.getByRole('switch', { name: 'Ties between states' });
/** How much of the map is in the colours of ties. */
const drawn = async (page: Page) => {
	const { economy, security, people } = await countEach(page, {
		economy: light.tieEconomy,
		security: light.tieSecurity,
		people: light.tiePeople
	});
	return [economy, security, people];
};

test('ties come when they are switched on, tell their words when clicked, and those of a country stand out', async ({
	page,
	request
}) => {
	const asked: string[] = [];
	page.on('request', (it) => asked.push(new URL(it.url()).pathname));
	await open(page, `/?${view}`);
	expect(asked).not.toContain(file);
	for (const count of await drawn(page)) expect(count).toBeLessThan(20);

	await expect(ties(page)).not.toBeChecked();
	await ties(page).check();
	await expect(page).toHaveURL(/layers=[^&]*,ties/);
	await mapIdle(page);
	expect(asked.filter((path) => path === file)).toHaveLength(1);
	const all = await drawn(page);
	for (const count of all) expect(count).toBeGreaterThan(50);
	await page.getByRole('button', { name: 'Lines and signs' }).click();
	await expect(page.getByRole('list', { name: 'Signs of ties' })).toContainText('Tightening');
	expect(await violationsOn(page, { within: '#signs' })).toEqual([]);
	await page.keyboard.press('Escape');

	// An address that is opened cold draws what the switch has drawn.
	const address = page.url();
	await open(page, address);
	for (const [index, count] of (await drawn(page)).entries()) {
		expect(Math.abs(count - all[index]!) / all[index]!).toBeLessThan(0.01);
	}

	const { features } = (await (await request.get(file)).json()) as {
		features: { properties: { id: string; part: string }; geometry: { coordinates: [number, number] } }[];
	};
	const symbol = features.find(({ properties: { id, part } }) => id === tie && part === 'symbol')!;
	const { x, y } = await pointOf(page, symbol.geometry.coordinates);
	await page.mouse.move(x, y);
	await expect(page.getByText('Azerbaijan to Israel: oil').first()).toBeVisible();
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(new RegExp(`/${tie}`));
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Azerbaijan to Israel: oil');
	await expect(page.getByRole('main').locator('blockquote').first()).toContainText('40');

	const { search } = new URL(address);
	await follow(page, `/countries/israel${search}`);
	const [, security, people] = await drawn(page);
	expect(security, 'its own ties').toBeGreaterThan(50);
	expect(people, 'those of others').toBeLessThan(all[2]! / 5);
});

test('the still map draws the ties that a page is about, where they are on @still', async ({
	page,
	browser,
	baseURL
}) => {
	await openStill(page, '/countries/israel');
	const line = (of: Page) => of.locator(`[data-still-map] a[data-item="${tie}"]`).first();
	await expect(line(page)).toBeHidden();
	await ties(page).check();
	await expect(line(page)).toBeVisible();

	const withoutScript = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const plain = await withoutScript.newPage();
	await plain.goto('/ties');
	await expect(ties(plain)).toBeChecked();
	await expect(line(plain)).toBeVisible();
	await line(plain).dispatchEvent('click');
	await expect(plain).toHaveURL(`/${tie}`);
	await withoutScript.close();
});
