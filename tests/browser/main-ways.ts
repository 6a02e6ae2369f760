import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser } from './driven-browser.ts';
import type { GivenFile } from './files-with-words.ts';
import { expect } from './fixtures.ts';

/** Goes the main ways through the atlas: map, link, search, switches, a shared address, back. */
export async function goMainWays(browser: DrivenBrowser, at: (path: string) => string): Promise<void> {
	const heading = () => browser.evaluate<string>(`document.querySelector('main h1')?.textContent.trim()`);
	const address = () => browser.evaluate<string>('location.pathname + location.search');

	await browser.goto(at('/'));
	// A machine without a screen may have no WebGL: then the page says so.
	const isSettled = `document.querySelector('#map[data-idle]') !== null || /cannot draw the live map/.test(document.querySelector('#map').textContent)`;
	await expect.poll(() => browser.evaluate(isSettled), { timeout: 30_000 }).toBe(true);
	// The page starts it by itself a while later. WebKit now and then never ends what a page had begun with it when it was left.
	const start = `navigator.serviceWorker.register('/service-worker.js').then(() => navigator.serviceWorker.ready).then(() => true)`;
	expect(await browser.evaluate(start)).toBe(true);

	const isBelowLine = `document.querySelector('.lens legend').getBoundingClientRect().top > document.querySelector('.lens').getBoundingClientRect().top`;
	expect(await browser.evaluate(isBelowLine), 'the words above a choice are below its line').toBe(true);
	await browser.click('#panel-layers a[href^="/corridors/zangezur"]');
	await expect.poll(heading).toBe('Zangezur route');

	await browser.type('/');
	await browser.type('aktau');
	const first = `document.querySelector('[role=option]')?.getAttribute('href')`;
	await expect.poll(() => browser.evaluate(first)).toBe('/places/aktau');
	await browser.type('\uE015\uE007'); // arrow down, Enter
	await expect.poll(heading).toBe('Aktau');

	await browser.click('#panel-layers [role=switch]');
	await expect.poll(address).toContain('/places/aktau?layers=');
	const shared = await address();
	const switches = `[...document.querySelectorAll('#panel-layers [role=switch]')].map((one) => one.checked)`;
	const chosen = await browser.evaluate<boolean[]>(switches);
	expect(chosen).toContain(false);
	await browser.back();
	await expect.poll(heading).toBe('Zangezur route');
	await browser.goto(at(shared));
	await expect.poll(() => browser.evaluate(switches)).toEqual(chosen);
	expect(await heading()).toBe('Aktau');
	await expect.poll(() => browser.evaluate(isSettled), { timeout: 30_000 }).toBe(true);
}

/**
 * Reads a reader's own copy of a document, which holds its excerpts and nothing else, on a page whose files come through the
 * service worker.
 */
export async function readOwnCopy(
	browser: DrivenBrowser,
	at: (path: string) => string,
	fileOf: (paragraphs: string[]) => Promise<GivenFile>
): Promise<void> {
	await browser.goto(at('/documents/russias-eroding-influence'));
	expect(await browser.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
	const quoted = `[...document.querySelectorAll('main blockquote')].map((quotation) => quotation.textContent.trim())`;
	const { name, buffer } = await fileOf(await browser.evaluate<string[]>(quoted));
	const folder = mkdtempSync(join(tmpdir(), 'corridor-atlas-copy-'));
	const path = join(folder, name);
	writeFileSync(path, buffer);
	const reader = 'details:has(input[type=file])';
	try {
		await browser.click(`${reader} > summary`);
		await browser.give(`${reader} input[type=file]`, path);
		const said = `document.querySelector('${reader} [role=status]').textContent`;
		await expect.poll(() => browser.evaluate(said), { timeout: 30_000 }).toMatch(/holds (\d+) of \1 excerpts/);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
