import { inflateSync } from 'node:zlib';
import { firefoxPath, startFirefox } from './firefox.ts';
import { expect, test } from './fixtures.ts';

const path = firefoxPath();
const skipped = path ? '' : ' (skipped: Firefox is not installed: apt-get install firefox-esr)';

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

test(`the main ways through the atlas work in Firefox, and its paper holds every excerpt${skipped}`, async ({
	baseURL
}) => {
	test.skip(!path);
	const firefox = await startFirefox(path!);
	const at = (path: string) => new URL(path, baseURL).href;
	const heading = () => firefox.evaluate<string>(`document.querySelector('main h1')?.textContent.trim()`);
	const address = () => firefox.evaluate<string>('location.pathname + location.search');
	try {
		await firefox.goto(at('/'));
		// A machine without a screen may have no WebGL: then the page says so.
		const isSettled = `document.querySelector('#map[data-idle]') !== null || /cannot draw the live map/.test(document.querySelector('#map').textContent)`;
		await expect.poll(() => firefox.evaluate(isSettled), { timeout: 30_000 }).toBe(true);
		await firefox.click('#panel-layers a[href^="/corridors/zangezur"]');
		await expect.poll(heading).toBe('Zangezur route');

		await firefox.type('/');
		await firefox.type('aktau');
		const first = `document.querySelector('[role=option]')?.getAttribute('href')`;
		await expect.poll(() => firefox.evaluate(first)).toBe('/places/aktau');
		await firefox.type('\uE015\uE007'); // arrow down, Enter
		await expect.poll(heading).toBe('Aktau');

		await firefox.click('#panel-layers [role=switch]');
		await expect.poll(address).toContain('/places/aktau?layers=');
		const shared = await address();
		const switches = `[...document.querySelectorAll('#panel-layers [role=switch]')].map((one) => one.checked)`;
		const chosen = await firefox.evaluate<boolean[]>(switches);
		expect(chosen).toContain(false);
		await firefox.back();
		await expect.poll(heading).toBe('Zangezur route');
		await firefox.goto(at(shared));
		await expect.poll(() => firefox.evaluate(switches)).toEqual(chosen);
		expect(await heading()).toBe('Aktau');

		await firefox.goto(at('/documents/russias-eroding-influence'));
		const onPage = await firefox.evaluate<string[]>(
			`document.querySelector('main').textContent.match(/words \\d+.\\d+ of \\d+/g)`
		);
		expect(onPage.length).toBeGreaterThan(20);
		// What is cut between two sheets is drawn on both.
		const onPaper = linesOf(await firefox.print()).flatMap((line) => line.match(/words \d+\D+\d+ of \d+/g) ?? []);
		const digits = (text: string) => text.replace(/\D+/g, ' ');
		expect(onPaper.map(digits).toSorted()).toEqual(onPage.map(digits).toSorted());
		expect(firefox.problems).toEqual([]);
	} finally {
		await firefox.close();
	}
});
