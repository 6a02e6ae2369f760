import type { Page } from '@playwright/test';
import { pagePoint } from './map-box.ts';
import type { Measured } from './measures.ts';
import { quantile } from './statistics.ts';

const steps = 60;

/** Drags the map to and fro and notes how long each frame takes. */
export async function measureDrag(page: Page): Promise<Measured> {
	const { x, y } = await pagePoint(page, { x: 0, y: 0 });
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.evaluate(() => bench.noteFrames());
	for (let step = 1; step <= steps; step++) {
		const angle = (step / steps) * 2 * Math.PI;
		await page.mouse.move(x + 200 * Math.sin(angle), y + 120 * Math.sin(2 * angle));
	}
	const times = await page.evaluate(() => bench.frameTimes());
	await page.mouse.up();
	return times.length > 0 ? { frameMedian: quantile(times, 0.5), frameLate: quantile(times, 0.95) } : {};
}
