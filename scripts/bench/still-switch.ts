import type { Browser } from '@playwright/test';
import type { Measured } from './measures.ts';
import { openPage } from './open-page.ts';
import { quantile } from './statistics.ts';
import type { Targets } from './targets.ts';

const turns = 4;

/** Switches a corridor on the still map of a page whose live map never comes, until it is painted. */
export async function measureStillSwitch(browser: Browser, url: string, { corridors }: Targets): Promise<Measured> {
	const [corridor] = corridors;
	if (!corridor) return {};
	const page = await openPage(browser);
	await page.route('**/workers/**', () => undefined); // never answered
	await page.goto(url, { waitUntil: 'commit' });
	const box = await page.locator(`#layer-${corridor.name}`).boundingBox();
	const times: number[] = [];
	for (let turn = 0; box && turn < 2 * turns; turn++) {
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.evaluate(({ layer, isShown }) => bench.expectStill(layer, isShown), {
			layer: corridor.name,
			isShown: turn % 2 === 1
		});
		await page.mouse.down();
		await page.mouse.up();
		const time = await page.evaluate(() => bench.answer());
		if (typeof time === 'number') times.push(time);
	}
	await page.close();
	return times.length > 0 ? { stillSwitch: quantile(times, 0.5) } : {};
}
