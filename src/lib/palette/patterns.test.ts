import { describe, expect, it } from 'vitest';
import { modes, statuses } from '#lib/atlas/vocabulary.ts';
import { coreWidthOf, modeNames, patternByName, patternNames, patternOf, statusNames } from './patterns.ts';

const everyPair = modes.flatMap((mode) => statuses.map((status) => ({ mode, status })));

describe('patterns', () => {
	it.each(everyPair)('draw $mode that is $status', ({ mode, status }) => {
		const pattern = patternByName.get(`${mode}-${status}`);
		expect(pattern).toEqual(patternOf(mode, status));
		expect(pattern?.width).toBeGreaterThan(0);
		for (const length of pattern?.dash ?? [1]) expect(length).toBeGreaterThan(0);
		expect(modeNames[mode]).toMatch(/\S/);
		expect(statusNames[status]).toMatch(/\S/);
	});

	it('have a name for each mode and status, and no other', () => {
		expect([...patternNames].sort()).toEqual(everyPair.map(({ mode, status }) => `${mode}-${status}`).sort());
		expect([...patternByName.keys()].sort()).toEqual([...patternNames].sort());
	});

	it.each(['rail', 'road'] as const)('tell the statuses of a %s apart without colour', (mode) => {
		const drawn = statuses.map((status) => JSON.stringify(patternOf(mode, status)));
		expect(new Set(drawn).size).toBe(statuses.length);
	});

	it.each(['rail', 'road'] as const)('draw a %s that is yet to be built broader than one that is there', (mode) => {
		for (const status of ['planned', 'missing'] as const) {
			const gap = patternOf(mode, status);
			expect(gap.width).toBeGreaterThanOrEqual(1.4 * patternOf(mode, 'operational').width);
			for (const line of [1.6, 3.4, 7]) {
				expect(coreWidthOf(gap, line)).toBeGreaterThan(0);
				expect(coreWidthOf(gap, line)).toBeLessThan(gap.width * line);
			}
		}
	});

	it('tell the modes in operation apart without colour', () => {
		const drawn = modes.map((mode) => JSON.stringify(patternOf(mode, 'operational')));
		expect(new Set(drawn).size).toBe(modes.length);
	});
});
