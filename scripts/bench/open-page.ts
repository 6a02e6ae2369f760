import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { join } from 'node:path';
import { browserArguments, ensureBrowser } from '../checks/find-browser.ts';

/**
 * A reader's browser has been open for a while: its graphics process has started, and knows how to paint a letter, a
 * shape and a canvas. Nothing here stays in a cache that the measured pages use.
 */
const everyday = `<p>Letters</p><svg width="300" height="300"><path d="M0 0L300 300L10 200z" fill="red" stroke="blue"/>
	<text x="50" y="50">Letters</text></svg><canvas></canvas>`;
const settling = 400;

/** A browser of its own, with an empty profile, and a page in it that can be asked what a reader notices. */
export async function withColdPage<T>(
	use: (opened: { browser: Browser; page: Page; cdp: CDPSession }) => Promise<T>
): Promise<T> {
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
	try {
		const first = await browser.newPage();
		await first.setContent(everyday);
		await first.evaluate(() => document.querySelector('canvas')?.getContext('webgl2')?.clear(16384));
		await first.waitForTimeout(settling);
		const page = await openPage(browser);
		await first.close();
		return await use({ browser, page, cdp: await page.context().newCDPSession(page) });
	} finally {
		await browser.close();
	}
}

export async function openPage(browser: Browser): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
	for (const script of ['in-page.js', 'in-page-picture.js']) {
		await page.addInitScript({ path: join(import.meta.dirname, script) });
	}
	return page;
}
