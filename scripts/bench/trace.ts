import type { Browser, Page } from '@playwright/test';
import { pointsThatAnswer } from './clicks.ts';
import { atRest, pagePoint } from './map-box.ts';
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
	await page.evaluate(() => performance.mark('bench:from', { startTime: 0 }));
	return measured(browser, page);
}

/** The second click on each place: what the first has to fetch and to compile is not what most clicks take. */
async function clickTimes(browser: Browser, page: Page): Promise<Times[]> {
	const points = await pointsThatAnswer(page, findTargets(site).points);
	const times: Times[] = [];
	for (const point of points) {
		const { x, y } = await pagePoint(page, point);
		await page.mouse.move(x, y, { steps: 4 });
		await page.waitForTimeout(120);
		await page.evaluate((name) => bench.expectWords(name), point.name);
		await browser.startTracing(page, { categories });
		await page.mouse.down();
		await page.mouse.up();
		await page.evaluate(async () => {
			await bench.answer();
			performance.mark('bench:from', { startTime: bench.released() });
		});
		times.push(await measured(browser, page));
		await atRest(page);
	}
	return times;
}

/** From what `bench:from` marks until now. */
async function measured(browser: Browser, page: Page): Promise<Times> {
	await page.evaluate(() => performance.mark('bench:to'));
	const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const marks = (name: string) => trace.traceEvents.find((event) => event.name === name);
	const [from, to] = [marks('bench:from'), marks('bench:to')];
	if (!from || !to) throw new Error(`The trace of ${page.url()} lacks its marks. Run it again.`);
	return { ...timesOf(trace.traceEvents, to, from.ts, to.ts), 'in all': (to.ts - from.ts) / 1000 };
}

function print(title: string, all: Readonly<Record<string, readonly Times[]>>) {
	const kinds = new Set(Object.values(all).flatMap((times) => times.flatMap((one) => Object.keys(one))));
	const rows = [...kinds].map((kind) => [
		kind,
		...Object.values(all).map((times) =>
			quantile(
				times.map((one) => one[kind] ?? 0),
				0.5
			)
		)
	]);
	console.log(`\n${title}, ms (medians)`);
	console.table(
		Object.fromEntries(
			rows.map(([kind, ...values]) => [
				kind,
				Object.fromEntries(Object.keys(all).map((name, index) => [name, Math.round(Number(values[index]))]))
			])
		)
	);
}
