import { expect, test } from './fixtures.ts';
import { mapRegion, openStill } from './map-view.ts';
import { still } from './still-map.ts';

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
				symbols: [...svg.querySelectorAll('.symbol')].filter(isVisible).flatMap((symbol) => {
					const { width, height } = symbol.getBoundingClientRect();
					return width > 0 ? [Math.max(width, height)] : []; // a sign of an earlier day has no box
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

test('no name of a country, sea or town of the base map lies on a line @still', async ({ page }) => {
	for (const path of ['/', '/corridors/zangezur', '/countries/azerbaijan', '/corridors/north-south']) {
		await openStill(page, path);
		const { names, points, met } = await still(page)
			.locator('> svg')
			.evaluate((svg) => {
				const own = 'a:not([data-item^="countries/"])';
				// What stands at a line that is not whole ("planned") is written small, and no name.
				const names = [...svg.querySelectorAll<SVGTextElement>('g[font-size] text')].filter(
					(text) =>
						!text.closest(own) && /^\p{Lu}/u.test(text.textContent) && getComputedStyle(text).visibility === 'visible'
				);
				const points = [...svg.querySelectorAll<SVGPathElement>('a[data-item^="corridors/"] path')].flatMap((path) => {
					const toScreen = path.getScreenCTM()!;
					const length = path.getTotalLength();
					const step = 6 / Math.hypot(toScreen.a, toScreen.b);
					return Array.from({ length: Math.ceil(length / step) }, (_, index) =>
						path.getPointAtLength(index * step).matrixTransform(toScreen)
					);
				});
				const met = names.filter((name) => {
					const { left, right, top, bottom } = name.getBoundingClientRect();
					return points.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 3 && y < bottom - 3);
				});
				return { names: names.length, points: points.length, met: met.map((name) => name.textContent) };
			});
		expect(names, path).toBeGreaterThan(2);
		expect(points, path).toBeGreaterThan(100);
		expect.soft(met, path).toEqual([]);
	}
});

test('a still map seen from far away keeps the number of the events that a sign stands for @still', async ({
	page
}) => {
	const numbers = () =>
		still(page)
			.locator('text')
			.evaluateAll(
				(texts) =>
					texts.filter((text) => /^\d+$/.test(text.textContent) && getComputedStyle(text).visibility === 'visible')
						.length
			);
	await openStill(page, '/corridors/north-south');
	const asDrawn = await numbers();
	expect(asDrawn).toBeGreaterThan(0);
	await openStill(page, '/corridors/north-south?view=1.6/41/47');
	await expect(still(page).locator('> svg')).toHaveClass(/placed/);
	expect(await numbers()).toBe(asDrawn);
});

test('a still map placed at a view stays there as its box changes @still', async ({ page }) => {
	await openStill(page, '/corridors/zangezur?view=7/40.4/49.87');
	const middleOf = () =>
		still(page).evaluate((box) => {
			const { e, f, a } = box.querySelector<SVGGElement>('g[transform*="scale"]')!.getScreenCTM()!;
			const { x, y, width, height } = box.getBoundingClientRect();
			return [e - x - width / 2, f - y - height / 2, a].map((part) => Math.round(part * 100) / 100);
		});
	await expect(still(page).locator('> svg')).toHaveClass('placed');
	const before = await middleOf();
	await page.setViewportSize({ width: 1000, height: 700 });
	await expect.poll(middleOf).toEqual(before);
});
