import type { Page } from '@playwright/test';
import { measureClicks } from './clicks.ts';
import { slowDown, type Condition } from './conditions.ts';
import { measureDrag } from './drag.ts';
import { atRest } from './map-box.ts';
import type { Measured } from './measures.ts';
import { heapOf, rendererMemory } from './memory.ts';
import { withColdPage } from './open-page.ts';
import { measurePast } from './past.ts';
import { measureStillSwitch } from './still-switch.ts';
import { addressOf, isSite, type Subject } from './subject.ts';
import { measureSwitches } from './switches.ts';
import type { Targets } from './targets.ts';

/** What is measured in a visit: the loading always, the rest where it is asked for. */
export const parts = ['switch', 'click', 'drag', 'still', 'past'] as const;
export type Part = (typeof parts)[number];

/** What a page does within this time of its map's rest belongs to its loading. */
const aftermath = 800;

/** One cold visit in a browser of its own. */
export async function visit(
	subject: Subject,
	condition: Condition,
	targets: Targets,
	wanted: readonly Part[]
): Promise<Measured> {
	return withColdPage(async ({ browser, page, cdp }) => {
		await slowDown(cdp, condition);
		const before = subject.server.bytesSent();
		await page.goto(addressOf(subject), { timeout: 120_000, waitUntil: 'commit' });
		await atRest(page);
		await page.waitForTimeout(aftermath);
		const measured: Measured = {
			...(await loadOf(page)),
			sent: (subject.server.bytesSent() - before) / 1000,
			heap: await heapOf(cdp),
			...(await rendererMemory(browser))
		};
		const isPanelled = subject.name !== 'hello';
		if (isPanelled && wanted.includes('switch')) Object.assign(measured, await measureSwitches(page, targets));
		if (isPanelled && wanted.includes('click')) Object.assign(measured, await measureClicks(page, targets));
		if (wanted.includes('drag')) Object.assign(measured, await measureDrag(page));
		if (isSite(subject) && wanted.includes('still')) {
			Object.assign(measured, await measureStillSwitch(browser, addressOf(subject), targets));
		}
		if (isSite(subject) && wanted.includes('past'))
			Object.assign(measured, await measurePast(page, addressOf(subject)));
		return measured;
	});
}

async function loadOf(page: Page): Promise<Measured> {
	const { painted, rest, longTasks } = await page.evaluate(() => bench.load());
	const { heading, words, still } = painted;
	return {
		...(heading !== undefined && words !== undefined ? { words: Math.max(heading, words) } : {}),
		...(still !== undefined ? { still } : {}),
		...(rest !== undefined ? { rest } : {}),
		blocking: longTasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0)
	};
}
