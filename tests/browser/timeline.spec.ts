import { violationsOn } from './axe.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open } from './map-view.ts';

const crash = 'Azerbaijan Airlines flight 8243';

test('the timeline opens on demand; brushing a span hides the crash and shows it again', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page, '/');
	expect(asked).not.toContain('/geodata/timeline.json');
	const strip = page.getByRole('region', { name: 'Timeline' });
	await strip.getByRole('button', { name: 'Timeline' }).click();
	const [from, to] = [strip.getByRole('slider', { name: 'From' }), strip.getByRole('slider', { name: 'To' })];
	await expect(from).toHaveAttribute('aria-valuetext', /^January 19|^January 20/);
	await expect(strip.getByRole('link', { name: crash })).toBeAttached();
	await mapIdle(page);
	const all = await mapRegion(page).locator('canvas').first().screenshot();

	// From the middle of the strip to its right end: the crash is left of it, or within.
	await from.press('End');
	await expect(page).toHaveURL(/time=\d{4}-\d\d\/\d{4}-\d\d/);
	await expect(strip.getByRole('link', { name: crash })).toHaveCount(0);
	await mapIdle(page);
	const [, , query] = /^(.*?)\?(.*)$/.exec(page.url())!;
	const without = await mapRegion(page).locator('canvas').first().screenshot();
	expect(without.equals(all), 'its sign and paths are gone').toBe(false);
	expect(await violationsOn(page, { within: '.time.in-map' })).toEqual([]);

	await from.press('Home');
	await to.press('End');
	await expect(page).not.toHaveURL(/time=/);
	await expect(strip.getByRole('link', { name: crash })).toBeAttached();
	await mapIdle(page);
	expect((await mapRegion(page).locator('canvas').first().screenshot()).equals(all)).toBe(true);

	await page.goto(`/?${query}`);
	await strip.getByRole('button', { name: 'Timeline' }).click();
	// The strip takes its room from the map once its panel has come: until then the map may rest at its old size.
	await expect(from).toBeVisible();
	await mapIdle(page);
	const picture = () => mapRegion(page).locator('canvas').first().screenshot();
	await expect.poll(async () => (await picture()).equals(without), 'a cold address gives the same picture').toBe(true);
	await strip.getByRole('button', { name: 'Show all time again' }).click();
	await expect(page).not.toHaveURL(/time=/);
});

test('a pointer draws a span, and events are stepped through, the map following @undrawn', async ({ page }) => {
	await open(page, '/');
	const strip = page.getByRole('region', { name: 'Timeline' });
	await strip.getByRole('button', { name: 'Timeline' }).click();
	const axis = strip.locator('.axis');
	const box = (await axis.boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.5, box.y + 40);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, box.y + 40, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/time=\d{4}-\d\d\/\d{4}-\d\d/);
	await page.goto('/?time=2024-12/2025-07');
	await strip.getByRole('button', { name: 'Timeline' }).click();
	const heading = page.getByRole('heading', { level: 1 });
	await strip.getByRole('button', { name: 'Next' }).press('Enter');
	await expect(heading).toHaveText(/Assad|8243/);
	await expect(page).toHaveURL(/time=2024-12\/2025-07/);
	const [name, path] = [(await heading.textContent())!, new URL(page.url()).pathname];
	await strip.getByRole('button', { name: 'Next' }).press('Enter');
	await expect(heading).not.toHaveText(name);
	await strip.getByRole('button', { name: 'Previous' }).press('Enter');
	await expect(heading).toHaveText(name);
	expect(new URL(page.url()).pathname).toBe(path);
});
