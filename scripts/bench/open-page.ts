import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { join } from 'node:path';
import { browserArguments, ensureBrowser } from '../find-browser.ts';

/** A browser of its own, with an empty profile, and a page in it that can be asked what a reader notices. */
export async function withColdPage<T>(
	use: (opened: { browser: Browser; page: Page; cdp: CDPSession }) => Promise<T>
): Promise<T> {
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
	try {
		const page = await openPage(browser);
		return await use({ browser, page, cdp: await page.context().newCDPSession(page) });
	} finally {
		await browser.close();
	}
}

export async function openPage(browser: Browser): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
	await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
	return page;
}
