import type { Browser, Page } from '@playwright/test';
import { pointAt, pointsThatAnswer, press } from './clicks.ts';
import { atRest } from './map-box.ts';
import { withColdPage } from './open-page.ts';
import { readOptions } from './options.ts';
import { withSubjects } from './serve-subjects.ts';
import { quantile } from './statistics.ts';
import { addressOf } from './subject.ts';
import { findTargets } from './targets.ts';
import { timesOf, type Times, type TraceEvent } from './trace-times.ts';

/** `npm run bench:trace`: what the time of a first visit and of a click goes to, by kind and thread. It asserts nothing. */
const { site, against, rounds, parts } = readOptions(['--rounds', '3', ...process.argv.slice(2)]);
const categories = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'toplevel', 'blink.user_timing'];

const visits: Record<string, Times[]> = {};
const clicks: Record<string, Times[]> = {};
await withSubjects({ site, against }, async (subjects) => {
	for (let round = 0; round < rounds; round++) {
		for (const subject of subjects) {
			await withColdPage(async ({ browser, page }) => {
				(visits[subject.name] ??= []).push(await visitTimes(browser, page, addressOf(subject)));
				const isClicked = subject.name !== 'hello' && parts.includes('click');
				if (isClicked) (clicks[subject.name] ??= []).push(...(await clickTimes(browser, page)));
			});
		}
	}
});
print('A first visit, from the first byte to the map at rest', visits);
if (parts.includes('click')) print('A click on a place, from the release to its words', clicks);

async function visitTimes(browser: Browser, page: Page, address: string): Promise<Times> {
	await browser.startTracing(page, { categories });
	await page.goto(address, { waitUntil: 'commit' });
	await atRest(page);
	const { rest } = await page.evaluate(() => bench.load());
	return timesBetween(browser, page, 0, rest!);
}

/** The second click on each place: what the first has to fetch and to compile is not what most clicks take. */
async function clickTimes(browser: Browser, page: Page): Promise<Times[]> {
	const points = await pointsThatAnswer(page, findTargets(site).points);
	const times: Times[] = [];
	for (const point of points) {
		await pointAt(page, point);
		await browser.startTracing(page, { categories });
		const time = await press(page);
		const released = await page.evaluate(() => bench.released());
		const ofClick = await timesBetween(browser, page, released, released + (time ?? 0));
		if (time !== undefined) times.push(ofClick);
		await atRest(page);
	}
	return times;
}

/** Ends the trace; between two moments of the page's own clock. */
async function timesBetween(browser: Browser, page: Page, from: number, to: number): Promise<Times> {
	// Marks tell where the moments lie in the trace, and which thread is the page's.
	await page.evaluate(
		(moments) => moments.forEach((startTime) => performance.mark('bench:moment', { startTime })),
		[from, to]
	);
	const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const [first, last] = trace.traceEvents.filter(({ name }) => name === 'bench:moment').sort((a, b) => a.ts - b.ts);
	if (!first || !last) throw new Error(`The trace of ${page.url()} lacks its marks. Run it again.`);
	return { ...timesOf(trace.traceEvents, first, first.ts, last.ts), 'in all': to - from };
}

function print(title: string, all: Readonly<Record<string, readonly Times[]>>) {
	const kinds = new Set(Object.values(all).flat().flatMap(Object.keys));
	const median = (values: readonly number[]) => Math.round(quantile(values, 0.5));
	const row = (kind: string) =>
		Object.fromEntries(Object.entries(all).map(([name, times]) => [name, median(times.map((one) => one[kind] ?? 0))]));
	console.log(`\n${title}, ms (medians)`);
	console.table(Object.fromEntries([...kinds].map((kind) => [kind, row(kind)])));
}
