import { inflateSync } from 'node:zlib';
import { firefoxPath, startFirefox } from './firefox.ts';
import { expect, test } from './fixtures.ts';
import { pdfOf } from './files-with-words.ts';
import { goMainWays, readOwnCopy } from './main-ways.ts';
import { startWebKit, webkitPrograms } from './webkit.ts';

const firefox = firefoxPath();
const webkit = webkitPrograms();
const skipped = (found: unknown, packages: string) =>
	found ? '' : ` (skipped: not installed: apt-get install ${packages})`;

/** The lines of letters in a PDF. Firefox writes Latin ones as they are. */
function linesOf(pdf: Buffer): string[] {
	const starts = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => index + length);
	return starts.flatMap((start) => {
		let content;
		try {
			content = inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start))).toString('latin1');
		} catch {
			return []; // a picture or a font
		}
		return [...content.matchAll(/\[(.*?)\]\s*TJ|(\(.*?\))\s*Tj/g)].map(([, many, one]) =>
			[...(many ?? one ?? '').matchAll(/\(((?:\\.|[^\\)])*)\)/g)]
				.map(([, text = '']) => text.replace(/\\\d{3}/g, '-'))
				.join('')
		);
	});
}

test(`the main ways through the atlas work in Firefox, and its paper holds every excerpt${skipped(firefox, 'firefox-esr')}`, async ({
	baseURL,
	browser: chromium
}) => {
	test.skip(!firefox);
	const browser = await startFirefox(firefox!);
	const at = (path: string) => new URL(path, baseURL).href;
	try {
		await goMainWays(browser, at);
		await browser.goto(at('/documents/russias-eroding-influence'));
		const onPage = await browser.evaluate<string[]>(
			`document.querySelector('main').textContent.match(/words \\d+.\\d+ of \\d+/g)`
		);
		expect(onPage.length).toBeGreaterThan(20);
		// What is cut between two sheets is drawn on both.
		const onPaper = linesOf(await browser.print()).flatMap((line) => line.match(/words \d+\D+\d+ of \d+/g) ?? []);
		const digits = (text: string) => text.replace(/\D+/g, ' ');
		expect(onPaper.map(digits).toSorted()).toEqual(onPage.map(digits).toSorted());
		await readOwnCopy(browser, at, (words) => pdfOf(chromium, words));
		expect(await browser.problems()).toEqual([]);
	} finally {
		await browser.close();
	}
});

test(`the main ways through the atlas work in WebKit, the engine of Safari${skipped(webkit, 'webkit2gtk-driver xvfb')}`, async ({
	baseURL,
	browser: chromium
}) => {
	test.skip(!webkit);
	const browser = await startWebKit(webkit!, baseURL!);
	const at = (path: string) => new URL(path, baseURL).href;
	try {
		await goMainWays(browser, at);
		await readOwnCopy(browser, at, (words) => pdfOf(chromium, words));
		// WebKit alone refuses so many; a page that is not ready for it would be left with dead links.
		const rewrite = `Array.from({ length: 150 }, () => history.replaceState(history.state, '', location.href)).length`;
		expect(await browser.evaluate(rewrite)).toBe(150);
		expect(await browser.problems()).toEqual([]);
	} finally {
		await browser.close();
	}
});
