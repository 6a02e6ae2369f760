import { describe, expect, it } from 'vitest';
import { legsOf, nodesOf } from '#lib/atlas/corridor.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { corridorCard } from '../corridor.ts';

const atlas = loadAtlas();
const cards = atlas.corridors.map(
	(corridor) => [slugOf(corridor.id), corridor, corridorCard(atlas, corridor)] as const
);
const marksOn = (slug: string, kind: string) =>
	cards
		.find(([id]) => id === slug)![2]
		.routes.flatMap(({ stages }) => stages.filter(({ isRepeated }) => !isRepeated).flatMap(({ marks }) => marks))
		.filter((mark) => mark.kind === kind);

describe('the strip', () => {
	it.each(cards)('has every leg of %s once, and every stop', (_, corridor, { routes }) => {
		const own = routes.flatMap(({ stages }) => stages.filter(({ isRepeated }) => !isRepeated));
		expect(own.map(({ leg }) => leg.id).sort()).toEqual(
			legsOf(corridor)
				.map(({ id }) => id)
				.sort()
		);
		const stops = new Set(own.flatMap((stage) => stage.stops.map(({ id }) => id)));
		expect(stops).toEqual(new Set(nodesOf(corridor).map(({ id }) => id)));
	});

	it.each(cards)('places the stops of %s along its legs in order', (_, _corridor, { routes }) => {
		for (const { stops, stopKm } of routes.flatMap(({ stages }) => stages)) {
			expect(stopKm).toHaveLength(stops.length);
			expect(stopKm).toEqual(stopKm.toSorted((a, b) => a - b));
		}
	});

	it('names borders in the direction of travel, with the stop beside them', () => {
		const borders = marksOn('north-south', 'border').map(({ text }) => text);
		expect(borders).toContainEqual(expect.stringMatching(/^Leaves Azerbaijan, enters Iran at Astara/));
		expect(borders).toContain('From Iran to India by sea.');
		expect(marksOn('zangezur', 'border').map(({ text }) => text)).toEqual(
			expect.arrayContaining([expect.stringContaining('Leaves Azerbaijan, enters Armenia')])
		);
	});

	it('names the breaks of gauge with their references, and marks those that nobody vouches for', () => {
		const [akhalkalaki] = marksOn('middle', 'gauge').filter(({ text }) => text.includes('Akhalkalaki'));
		expect(akhalkalaki).toMatchObject({ text: 'Break of gauge at Akhalkalaki: 1520 to 1435 mm.', isUnverified: false });
		expect(akhalkalaki!.reference).toContain('The Railway Magazine');
		expect(marksOn('zangezur', 'gauge').map(({ isUnverified }) => isUnverified)).toContain(true);
	});

	it('names where rail, road and ship change', () => {
		expect(marksOn('middle', 'mode').map(({ text }) => text)).toContain('Railway to sea at Aktau port.');
	});
});

describe('the diagram', () => {
	it.each(cards)('draws every leg of %s once, to scale', (_, corridor, { diagram }) => {
		const legs = diagram.lines.flatMap((line) => line.legs);
		expect(legs).toHaveLength(legsOf(corridor).length);
		for (const { id, from, to } of legs) {
			expect(to.km - from.km).toBeCloseTo(legsOf(corridor).find((leg) => leg.id === id)!.lengthKm, 6);
			expect(to.step).toBeGreaterThan(from.step);
		}
	});

	it('begins every branch where another line has that stop', () => {
		const branches = cards.flatMap(([, , { diagram }]) =>
			diagram.lines.flatMap((line) => (line.leaves ? [{ diagram, line, leaves: line.leaves }] : []))
		);
		expect(branches.length).toBeGreaterThan(4);
		for (const { diagram, line, leaves } of branches) {
			expect(leaves.lane).toBeLessThan(line.lane);
			const other = diagram.lines[leaves.lane]!.stops.find(({ id }) => id === line.stops[0]!.id)!;
			expect([other.km, other.step]).toEqual([line.legs[0]!.from.km, line.legs[0]!.from.step]);
		}
	});
});
