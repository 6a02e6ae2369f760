import { describe, expect, it } from 'vitest';
import { coveredSources } from './covered-sources.ts';

describe('coveredSources', () => {
	it('leaves only the finest source where it covers the view', () => {
		expect(coveredSources(5.2, [38, 36, 57, 46])).toEqual(['world', 'eurasia']);
	});

	it('leaves the coarser ones where the view goes beyond', () => {
		expect(coveredSources(5.2, [18, 36, 37, 46])).toEqual(['world']);
		expect(coveredSources(5.2, [-100, 30, -80, 40])).toEqual([]);
	});

	it('leaves the coarsest from afar, whatever the view', () => {
		expect(coveredSources(4.9, [38, 36, 57, 46])).toEqual([]);
	});
});
