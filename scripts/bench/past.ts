import type { Page } from '@playwright/test';
import { atRest } from './map-box.ts';
import type { Measured } from './measures.ts';
import { quantile } from './statistics.ts';

const turns = 20;

/** Draws another time, another day of knowledge, and the ties between states, until the map shows all that follows. */
export async function measurePast(page: Page, url: string): Promise<Measured> {
	const time = await drawSpans(page, url);
	const known = await lookBack(page, url);
	const ties = await switchTies(page, url);
	return {
		...(time.length > 0 ? { timeMedian: quantile(time, 0.5), timeLate: quantile(time, 0.95) } : {}),
		...(known.length > 0 ? { knownMedian: quantile(known, 0.5), knownLate: quantile(known, 0.95) } : {}),
		...(ties.length > 0 ? { tiesMedian: quantile(ties, 0.5), tiesLate: quantile(ties, 0.95) } : {})
	};
}

/** By a year a step, to the end and back; where no event comes or goes the picture stays. */
async function drawSpans(page: Page, url: string): Promise<number[]> {
	await open(page, url);
	const button = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Timeline' });
	if ((await button.count()) === 0) return [];
	await button.click();
	const from = page.getByRole('slider', { name: 'From' });
	await from.focus();
	const steps = Array.from({ length: 2 * turns }, (_, index) =>
		Math.floor(index / turns) % 2 ? 'PageDown' : 'PageUp'
	);
	return settledAfter(page, steps, (key) => page.keyboard.press(key));
}

async function lookBack(page: Page, url: string): Promise<number[]> {
	await open(page, `${url}?known=2025-07-06`);
	if ((await page.getByRole('button', { name: 'Show everything' }).count()) === 0) return [];
	// As a link of the page does: the button changes the address in its place, and there would be no way back.
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')?.append(link);
		link.click();
	}, url);
	await page.waitForURL((at) => !at.searchParams.has('known'));
	const steps = Array.from({ length: 2 * turns }, (_, index) => (index % 2 ? 'forth' : 'back'));
	return settledAfter(page, steps, (step) => page.evaluate((by) => history.go(by), step === 'back' ? -1 : 1));
}

/** Its program and file come with the first switch, which does not count. */
async function switchTies(page: Page, url: string): Promise<number[]> {
	await open(page, url);
	const ties = page.locator('#layer-ties');
	if ((await ties.count()) === 0) return [];
	await ties.click();
	await atRest(page);
	await ties.click();
	return settledAfter(page, Array<undefined>(2 * turns).fill(undefined), () => ties.click());
}

async function open(page: Page, url: string) {
	await page.goto(url);
	await atRest(page);
}

async function settledAfter<Step>(
	page: Page,
	steps: readonly Step[],
	take: (step: Step) => Promise<unknown>
): Promise<number[]> {
	const times: number[] = [];
	for (const step of steps) {
		await atRest(page);
		await page.evaluate(() => bench.expectSettled());
		await take(step);
		const time = await page.evaluate(() => bench.answer());
		if (typeof time === 'number') times.push(time);
	}
	return times;
}
