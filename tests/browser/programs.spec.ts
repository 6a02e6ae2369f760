import { unusedParts } from '../../scripts/vite/used-map-styles.ts';
import { expect, mapIdle, test } from './fixtures.ts';

// Compiling programs is what the first picture of the live map waits for most: see docs/decisions/0020-programs.md.
test('the live map compiles few programs, and those of what is lit only when something is @undrawn', async ({
	page
}) => {
	await page.addInitScript(() => {
		const { prototype } = WebGL2RenderingContext;

		const link = prototype.linkProgram;
		const counted = window as unknown as { linked: number };
		counted.linked = 0;
		prototype.linkProgram = function (program) {
			counted.linked++;
			link.call(this, program);
		};
	});
	const linked = () => page.evaluate(() => (window as unknown as { linked: number }).linked);
	await page.goto('/');
	await mapIdle(page);
	const atFirst = await linked();
	expect(atFirst).toBeGreaterThan(5);
	expect(atFirst).toBeLessThanOrEqual(9);
	await page.locator('a[href="/corridors/zangezur"]:visible').first().click();
	await mapIdle(page);
	const withSelection = await linked();
	expect(withSelection).toBeGreaterThan(atFirst);
	expect(withSelection).toBeLessThanOrEqual(12);
	// Their styles are left out of the build.
	await expect(page.locator('[class*=maplibregl-]').first()).toBeAttached();
	for (const part of unusedParts) await expect(page.locator(`[class*=maplibregl-${part}]`), part).toHaveCount(0);
});
