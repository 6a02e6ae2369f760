import type { Page } from '@playwright/test';
import { atRest, pagePoint } from './map-box.ts';
import type { Measured } from './measures.ts';
import { quantile } from './statistics.ts';
import type { Target, Targets } from './targets.ts';

const turns = 4;
/** How long a pointer rests on its target before it presses, as a hand does. */
const aim = 120;

/** Clicks on one place after another, until the words about it are painted. */
export async function measureClicks(page: Page, { points }: Targets): Promise<Measured> {
	const times: number[] = [];
	for (let turn = 0; turn < turns; turn++) {
		for (const point of points) {
			const time = await click(page, point);
			if (time === undefined) console.warn(`A click on ${point.name} showed nothing of it at ${page.url()}`);
			else times.push(time);
		}
	}
	return times.length > 0 ? { clickMedian: quantile(times, 0.5), clickLate: quantile(times, 0.95) } : {};
}

/** Which of the points a click leads from to words about it: at others several things lie, or none. */
export async function pointsThatAnswer(page: Page, points: readonly Target[]): Promise<Target[]> {
	const answering: Target[] = [];
	const address = page.url();
	for (const point of points) {
		if ((await click(page, point)) !== undefined) {
			answering.push(point);
			continue;
		}
		// A click on a country moves the camera, and one on several things asks which was meant.
		await page.goto(address);
		await atRest(page);
	}
	return answering;
}

async function click(page: Page, point: Target): Promise<number | undefined> {
	await pointAt(page, point);
	const time = await press(page);
	await atRest(page);
	return time;
}

/** The pointer comes to a place, rests on it, and is about to press. */
export async function pointAt(page: Page, point: Target): Promise<void> {
	const { x, y } = await pagePoint(page, point);
	await page.mouse.move(x, y, { steps: 4 });
	await page.waitForTimeout(aim);
	await page.evaluate((name) => bench.expectWords(name), point.name);
}

/** Milliseconds from the release until the words about what is pointed at were painted; nothing if they were not. */
export async function press(page: Page): Promise<number | undefined> {
	await page.mouse.down();
	await page.mouse.up();
	const time = await page.evaluate(() => bench.answer());
	return typeof time === 'number' ? time : undefined;
}
