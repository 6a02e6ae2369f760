import type { Browser, CDPSession } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';

const pageSize = 4096;
const megabyte = 1_000_000;

/** The heap of a page's scripts after a collection, in MB; its workers have heaps of their own. */
export async function heapOf(cdp: CDPSession): Promise<number> {
	await cdp.send('HeapProfiler.collectGarbage');
	return (await cdp.send('Runtime.getHeapUsage')).usedSize / megabyte;
}

/**
 * What the process that shows the page holds in memory for itself, workers included, in MB; only Linux tells. What it
 * shares with the browser's other processes, such as the program, does not count.
 */
export async function rendererMemory(browser: Browser): Promise<{ memory?: number }> {
	const cdp = await browser.newBrowserCDPSession();
	const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
	await cdp.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => `/proc/${id}/statm`);
	// Browsers keep a spare process, which holds less than the one in use.
	const own = renderers.filter(existsSync).map((path) => {
		const [, resident = NaN, shared = NaN] = readFileSync(path, 'utf8').split(' ').map(Number);
		return resident - shared;
	});
	return own.length > 0 ? { memory: (Math.max(...own) * pageSize) / megabyte } : {};
}
