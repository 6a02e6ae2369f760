import { describe, expect, it } from 'vitest';
import { statesOf } from './leg-states.ts';

describe('what a leg has been', () => {
	it('is one state without beginning and end where nobody says when it began', () => {
		expect(statesOf({ status: 'operational' })).toEqual([{ status: 'operational' }]);
	});

	it('begins with an opening where the first status has a beginning', () => {
		expect(statesOf({ status: 'operational', statusSince: '2017-10-30' })).toEqual([
			{ status: 'not-open', until: '2017-10-30' },
			{ status: 'operational', since: '2017-10-30' }
		]);
	});

	it('is one state after the other, of a month from its last day', () => {
		const statusBefore = [{ status: 'planned', basis: 'unverified' } as const];
		expect(statesOf({ status: 'operational', statusSince: '2024-02', statusBefore })).toEqual([
			{ status: 'planned', until: '2024-02-29' },
			{ status: 'operational', since: '2024-02-29' }
		]);
	});
});
