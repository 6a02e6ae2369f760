import { describe, expect, it } from 'vitest';
import { excerptsAbout } from '#lib/atlas/atlas.ts';
import { legsOf, stagesOf } from '#lib/atlas/corridor.ts';
import { isItemId } from '#lib/atlas/item.ts';
import { segmentsOf } from '#lib/atlas/segments.ts';
import { checkPack } from './atlas.ts';
import { formatProblem } from './problem.ts';

const { atlas, problems } = checkPack('geodata');

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

	it('has for each item the excerpts that speak of it', () => {
		for (const [id, item] of atlas.itemById) {
			expect(isItemId(id)).toBe(true);
			expect(item.id).toBe(id);
			expect(excerptsAbout(atlas, id).length, id).toBeGreaterThan(0);
		}
	});

	it('quotes no words twice', () => {
		for (const { id, exact, document } of atlas.excerpts) {
			const others = atlas.excerpts.filter((other) => other.id !== id && other.document === document);
			expect(
				others.filter((other) => other.exact.includes(exact)).map((other) => other.id),
				id
			).toEqual([]);
		}
	});

	it('can mark in each quotation what it speaks of, and still quotes it', () => {
		for (const { exact, about } of atlas.excerpts) {
			const segments = segmentsOf(exact, about);
			expect(segments.map(({ text }) => text).join('')).toBe(exact);
			const marked = new Set(segments.flatMap(({ items }) => items));
			for (const { item, because } of about) expect(marked.has(item) || because !== undefined, item).toBe(true);
		}
	});
});

describe('the routes', () => {
	it.each(
		atlas.corridors.flatMap((corridor) =>
			corridor.routes.map((route) => [`${corridor.id} ${route.id}`, route] as const)
		)
	)('are unbroken chains: %s', (_name, route) => {
		const stages = stagesOf(route);
		expect(stages.length).toBeGreaterThan(0);
		for (const [index, { stops }] of stages.entries())
			if (index > 0) expect(stops[0]).toBe(stages[index - 1]?.stops.at(-1));
	});

	it('that share a leg with another corridor are named on it', () => {
		for (const corridor of atlas.corridors)
			for (const leg of legsOf(corridor)) expect(leg.corridors).toContain(corridor.id);
	});

	it('begin or end, as branches, at a node of another route', () => {
		for (const { id, routes } of atlas.corridors) {
			for (const branch of routes.slice(1)) {
				const ends = [stagesOf(branch)[0]?.stops[0], stagesOf(branch).at(-1)?.stops.at(-1)];
				const others = routes
					.filter((route) => route !== branch)
					.flatMap((route) => stagesOf(route).flatMap(({ stops }) => stops));
				expect(
					ends.some((end) => end && others.includes(end)),
					`${id} ${branch.id}`
				).toBe(true);
			}
		}
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
			atlas.countries
				.find((country) => country.id === id)
				?.memberships.map(({ abbreviation, isMember }) => `${abbreviation} ${isMember}`)
				.sort();
		expect(memberOf('countries/armenia')).toEqual(['CSTO true', 'EAEU true']);
		expect(memberOf('countries/azerbaijan')).toEqual(['CSTO false', 'EAEU false']);
	});
});
