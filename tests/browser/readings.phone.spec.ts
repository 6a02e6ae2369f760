import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';
import { smallTargets } from './small-targets.ts';

const newsletter = '/readings/russias-eroding-influence';

/** The address changes a moment before the page does: until then "Next" is the link of the step before. */
async function atStep(page: Page, step: number) {
	await expect(page).toHaveURL(`${newsletter}/${step}`);
	await expect(page.getByRole('main').getByText(`Step ${step} of 10`).first()).toBeVisible();
}

test('on a phone a finger drawn across the text turns the step, and the sheet stays where it is @still', async ({
	page
}) => {
	await openStill(page, `${newsletter}/1`);
	const main = page.getByRole('main');
	const sheet = page.locator('.sheet');
	const height = (await sheet.boundingBox())!.height;
	const client = await page.context().newCDPSession(page);
	const swipe = async (from: number, to: number) => {
		const at = (x: number) => [{ x, y: 600 }];
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
		for (const share of [0.25, 0.5, 0.75, 1]) {
			await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from + (to - from) * share) });
		}
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await swipe(300, 120);
	await atStep(page, 2);
	await swipe(120, 300);
	await atStep(page, 1);
	for (let step = 2; step <= 10; step++) {
		await main.getByRole('link', { name: 'Next' }).tap();
		await atStep(page, step);
	}
	expect((await sheet.boundingBox())!.height).toBe(height);
	expect(await smallTargets(page, 44)).toEqual([]);
});
