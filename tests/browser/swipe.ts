import type { Page } from '@playwright/test';

/** Draws one finger over the screen. */
export async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
		client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
	await touch('touchStart', [from]);
	for (let step = 1; step <= 8; step++) {
		await touch('touchMove', [{ x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 }]);
	}
	await touch('touchEnd', []);
	await client.detach();
}
