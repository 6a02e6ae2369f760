import type { CDPSession } from '@playwright/test';

export const conditions = ['unthrottled', 'slow'] as const;
export type Condition = (typeof conditions)[number];

export const conditionNames: Record<Condition, string> = {
	unthrottled: 'Unthrottled',
	slow: '4x CPU and slow 4G'
};

const kilobit = 1000 / 8;

/** Slows a page and its workers down; the processor only on the main thread, which is all that Chromium offers. */
export async function slowDown(cdp: CDPSession, condition: Condition): Promise<void> {
	if (condition === 'unthrottled') return;
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1600 * kilobit,
		uploadThroughput: 750 * kilobit
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
