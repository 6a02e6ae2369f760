import { describe, expect, it } from 'vitest';
import { checkWhole } from './load-atlas.ts';
import { formatProblem } from './problem.ts';

const { atlas, problems } = checkWhole('geodata');

describe('the pack', () => {
	it('has no problem', () => {
		expect(problems.map((problem) => formatProblem(problem))).toEqual([]);
	});

	it('holds all that was gathered', () => {
		expect(atlas.corridors.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['corridors/north-south', 'corridors/middle', 'corridors/zangezur', 'corridors/northern'])
		);
		expect(atlas.legs.length).toBeGreaterThanOrEqual(80);
		expect(atlas.nodes.length).toBeGreaterThanOrEqual(137);
		expect(atlas.documents.length).toBeGreaterThanOrEqual(2);
		expect(atlas.excerpts.length).toBeGreaterThanOrEqual(40);
		expect(atlas.events.map(({ id }) => id)).toContain('events/flight-8243');
	});
});

describe('the flight', () => {
	const flight = atlas.events.find(({ id }) => id === 'events/flight-8243');

	it('has its site, its ends and its two paths', () => {
		const roles = flight?.parts.map(({ role }) => role);
		expect(roles).toEqual(expect.arrayContaining(['site', 'origin', 'destination', 'planned-path', 'actual-path']));
	});
});

describe('memberships', () => {
	it('of Azerbaijan and Armenia are those that the document states', () => {
		const memberOf = (id: string) =>
			atlas.ties
				.filter(({ tieKind, from }) => tieKind === 'membership' && from.id === id)
				.map(({ to, isAbsent }) => `${to.otherNames[0]} ${!isAbsent}`)
				.sort();
		expect(memberOf('countries/armenia')).toEqual(['CSTO true', 'EAEU true']);
		expect(memberOf('countries/azerbaijan')).toEqual(['CSTO false', 'EAEU false']);
	});
});
