import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BrowserTab } from '../../../tests/fakes/browser-tab.ts';
import { ReadingPlace } from './reading-place.svelte.ts';

const reading = { id: 'note', stepCount: 10 };
const key = 'corridor-atlas-reading-note';

let tab: BrowserTab;
beforeEach(() => {
	tab = new BrowserTab();
	for (const [name, value] of Object.entries(tab.globals)) vi.stubGlobal(name, value);
});
afterEach(() => vi.unstubAllGlobals());

/** What a later visit finds. */
function laterStep(): number | undefined {
	const place = new ReadingPlace(reading);
	place.follow();
	return place.step;
}

it('a reading is gone on with at the step that was reached, and begun where that was the first', () => {
	expect(laterStep()).toBeUndefined();
	new ReadingPlace(reading).reach(3);
	expect(laterStep()).toBe(3);
	new ReadingPlace(reading).reach(1);
	expect(laterStep()).toBeUndefined();
	expect(tab.kept.size).toBe(0);
});

it('what was kept by another edition, or by nobody, is no step', () => {
	for (const kept of ['11', '0', '-2', '2.5', 'NaN', '']) {
		tab.kept.set(key, kept);
		expect(laterStep(), kept).toBeUndefined();
	}
});

it('follows another tab until it is told to stop', () => {
	const place = new ReadingPlace(reading);
	const stop = place.follow();
	tab.keepElsewhere(key, '4');
	expect(place.step).toBe(4);
	stop();
	tab.keepElsewhere(key, '5');
	expect(place.step).toBe(4);
});
