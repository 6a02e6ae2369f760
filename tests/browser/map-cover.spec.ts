import { expect, test } from './fixtures.ts';
import { mapRegion, open } from './map-view.ts';

const sizes = [
	[1440, 900],
	[1024, 768],
	[768, 1024],
	[390, 844],
	[360, 640]
] as const;

// Camera and still map keep what a page is about clear of these margins: see camera.test.ts.
test('the margins that the page keeps for its controls are as broad as the controls', async ({ page }) => {
	await open(page, '/countries/azerbaijan');
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		const { map, covers, boxes } = await mapRegion(page).evaluate((region) => {
			const style = getComputedStyle(region);
			const cover = (edge: string) => parseFloat(style.getPropertyValue(`--cover-${edge}`)) || 0;
			const boxOf = (element: Element) => {
				const { left, top, right, bottom } = element.getBoundingClientRect();
				return { name: element.className, left, top, right, bottom };
			};
			const over = [...document.querySelectorAll('.maplibregl-ctrl-group, .legend')].filter((element) =>
				element.checkVisibility()
			);
			return {
				map: boxOf(region),
				covers: { left: cover('left'), right: cover('right'), top: cover('top'), bottom: cover('bottom') },
				boxes: over.map(boxOf)
			};
		});
		expect(boxes.length).toBeGreaterThan(0);
		const clear = {
			left: map.left + covers.left,
			right: map.right - covers.right,
			top: map.top + covers.top,
			bottom: map.bottom - covers.bottom
		};
		for (const box of boxes) {
			const isBeside =
				box.right <= clear.left + 1 ||
				box.left >= clear.right - 1 ||
				box.bottom <= clear.top + 1 ||
				box.top >= clear.bottom - 1;
			expect(isBeside, `${box.name} at ${width} x ${height}`).toBe(true);
		}
	}
});
