import { isFromSource } from '../../scripts/vite/maplibre-from-source.ts';
import { countingProxy, type Passed } from './counting-proxy.ts';
import { expect, mapIdle, test } from './fixtures.ts';

/** Kilobytes of what was sent. */
const weight = (passed: readonly Passed[]) => passed.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

const isScript = ({ path }: Passed) => /\.m?js$/.test(path);

/** Kilobytes that the built files of MapLibre's package send twice, or for nothing (docs/decisions/0012). They are only for a trial. */
const sentTwice = isFromSource() ? 0 : 150;

test.describe('a first visit', () => {
	// The site is met at another port here, so that every byte passes by.
	test.use({ expectedProblems: [/^request: http:\/\/localhost:/] });

	test('of the front page keeps to its budget', async ({ page, baseURL }, testInfo) => {
		const proxy = await countingProxy(baseURL!);
		await page.addInitScript(noteRest);
		await page.goto(`${proxy.url}/`);
		await mapIdle(page);
		// Pages are fetched ahead only when a pointer is on a link (ahead.spec.ts), so that now all has been asked for.
		await expect.poll(() => proxy.waiting()).toBe(0);
		const all = [...proxy.passed];
		// What is fetched afterwards hinders nobody, and on a slow machine has begun to come.
		const afterwards = await page.evaluate(askedAfterRest);
		const passed = all.filter(({ path }) => !afterwards.includes(path));
		const sheets = await page
			.locator('link[rel=stylesheet]')
			.evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
		await proxy.close();
		const toRead = passed.filter(({ path }) => path === '/' || sheets.includes(path));
		const report = {
			kB: weight(passed),
			scriptKB: weight(passed.filter(isScript)),
			toReadKB: weight(toRead),
			requests: passed.length,
			paths: passed.map(({ path, bytes }) => `${bytes} ${path}`)
		};
		await testInfo.attach('first visit', { body: JSON.stringify(report, null, '\t'), contentType: 'application/json' });
		expect(report.kB, JSON.stringify(report.paths)).toBeLessThanOrEqual(425 + sentTwice);
		expect(report.scriptKB).toBeLessThanOrEqual(295 + sentTwice);
		expect(report.toReadKB).toBeLessThanOrEqual(60);
		expect(report.requests, JSON.stringify(report.paths)).toBeLessThanOrEqual(25);
	});

	for (const path of ['/', '/corridors/north-south', '/places/aktau', '/countries/turkey']) {
		test(`${path} needs no style sheet beyond those that stand in it`, async ({ request }) => {
			const html = await (await request.get(path)).text();
			const sheets = html.match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? [];
			expect(sheets.filter((link) => !link.includes(' disabled '))).toEqual([]);
			expect(html).toContain('<style');
		});

		test(`${path} has a still map of at most 25 kB`, async ({ request }) => {
			const { brotliCompressSync } = await import('node:zlib');
			const html = await (await request.get(path)).text();
			const still = /<svg[^>]*data-frame[\s\S]*?<\/svg>(<\/svg>)?/.exec(html)?.[0] ?? '';
			expect(still.length).toBeGreaterThan(5000);
			expect(brotliCompressSync(still).length).toBeLessThanOrEqual(25_000);
		});
	}
});

// A corridor, and the legend that is opened there: shell.spec.ts.
test('nothing moves while a page comes to life', async ({ page }) => {
	await page.addInitScript(() => {
		(window as unknown as { shifts: number[] }).shifts = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				(window as unknown as { shifts: number[] }).shifts.push((entry as unknown as { value: number }).value);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	for (const path of ['/', '/documents/russias-eroding-influence']) {
		await page.goto(path);
		await mapIdle(page);
		expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), path).toEqual([]);
	}
});

/** Runs in the page: when the map rests for the first time. */
function noteRest() {
	new MutationObserver((_changes, observer) => {
		if (!document.querySelector('#map[data-idle]')) return;
		observer.disconnect();
		performance.mark('rest');
	}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-idle'] });
}

/** Runs in the page. */
function askedAfterRest(): string[] {
	const rest = performance.getEntriesByName('rest')[0]!.startTime;
	const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > rest);
	return asked.map(({ name }) => new URL(name).pathname);
}
