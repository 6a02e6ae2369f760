import { expect, test } from './fixtures.ts';
import { paddingOf } from '#lib/map/camera.ts';
import { mapRegion } from './map-view.ts';

const sizes = [
	[1440, 900],
	[1024, 768],
	[768, 1024],
	[390, 844],
	[360, 640]
] as const;

// Camera and still map keep what a page is about clear of these margins: see camera.test.ts.
test('the margins that the page keeps for its controls are as broad as the controls @undrawn', async ({ page }) => {
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		await page.goto('/about'); // opened anew: the legend folds where there is little room
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
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
		const room = paddingOf({ width: map.right - map.left, height: map.bottom - map.top });
		const clear = {
			left: map.left + Math.max(room, covers.left),
			right: map.right - Math.max(room, covers.right),
			top: map.top + Math.max(room, covers.top),
			bottom: map.bottom - Math.max(room, covers.bottom)
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
