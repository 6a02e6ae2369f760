import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { countEach, countPixels, follow, hoverOutline, open, pointOf } from './map-view.ts';

test('what is drawn beyond the finest tiles is the nearest coarser one, and no tile is asked for in vain', async ({
	page
}) => {
	const answers: string[] = [];
	page.context().on('response', (response) => {
		const path = new URL(response.url()).pathname;
		if (path.startsWith('/base/')) answers.push(`${response.status()} ${path}`);
	});
	await open(page, '/?view=5/42/47');
	for (const [where, zooms, view] of [
		['America', [4], '6/38/-90'],
		['the edge of the region', [6, 7], '7/44/67.5'],
		['Kazakhstan', [6], '8/47/75'],
		['the edge of Eurasia', [4, 6], '6/55/11.25']
	] as const) {
		answers.length = 0;
		await follow(page, `/?view=${view}`);
		const { land, water } = await countEach(page, { land: light.land, water: light.water });
		expect(land, `land in ${where}`).toBeGreaterThan(water);
		expect(land, `land in ${where}`).toBeGreaterThan(200_000);
		expect(answers.filter((answer) => !/^(200|304) /.test(answer))).toEqual([]);
		const fetched = new Set(answers.map((answer) => Number(answer.split('/')[2])));
		expect([...fetched].sort(), `zooms of tiles in ${where}`).toEqual(zooms);
	}
});

test('a country is brought out by the pointer and opened by a click beyond the finest tiles', async ({ page }) => {
	await open(page, '/?layers=places&view=7/55/69');
	const plain = await countPixels(page, hoverOutline);
	const { x, y } = await pointOf(page, [69, 54.4]);
	await page.mouse.move(x, y);
	await mapIdle(page);
	await expect.poll(() => countPixels(page, hoverOutline)).toBeGreaterThan(plain + 300);
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\/countries\/kazakhstan/);
});
