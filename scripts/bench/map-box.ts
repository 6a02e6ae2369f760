import type { Page } from '@playwright/test';
import type { Target } from './targets.ts';

/** Until the map has drawn all it asked for. */
export async function atRest(page: Page): Promise<void> {
	await page.waitForFunction(() => bench.isAtRest(), undefined, { timeout: 120_000 });
}

/** The point of the page at which a target lies, as long as the camera has not been moved. */
export async function pagePoint(page: Page, { x, y }: Pick<Target, 'x' | 'y'>): Promise<{ x: number; y: number }> {
	const box = await page.locator('section[aria-label=Map]').boundingBox();
	if (!box) throw new Error('There is no map on the page');
	return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y };
}
