import { describe, expect, it } from 'vitest';
import { isApproximate, legsOf, nodesOf, stagesOf, type Corridor, type CorridorNode, type Leg } from './corridor.ts';
import { courses, modes } from './vocabulary.ts';

const node = (id: string) => ({ id }) as CorridorNode;
const leg = (from: CorridorNode, to: CorridorNode, ...via: CorridorNode[]) =>
	({ id: `${from.id}-${to.id}`, from, to, via }) as unknown as Leg;
const route = (...legs: Leg[]) => ({ id: 'main', name: 'Main', legs });
const stops = (...legs: Leg[]) => stagesOf(route(...legs)).map((stage) => stage.stops.map(({ id }) => id).join(' '));

const [a, b, c, d, x, y] = ['a', 'b', 'c', 'd', 'x', 'y'].map(node) as [
	CorridorNode, CorridorNode, CorridorNode, CorridorNode, CorridorNode, CorridorNode
]; // prettier-ignore

describe('stagesOf', () => {
	it('keeps legs that are drawn as they are travelled', () => {
		expect(stops(leg(a, b), leg(b, c, x, y), leg(c, d))).toEqual(['a b', 'b x y c', 'c d']);
	});

	it('turns a leg round that is drawn the other way, with its stops', () => {
		expect(stops(leg(a, b), leg(c, b, x, y), leg(c, d))).toEqual(['a b', 'b y x c', 'c d']);
	});

	it('turns the first leg round where the second goes on from its beginning', () => {
		expect(stops(leg(b, a), leg(b, c))).toEqual(['a b', 'b c']);
		expect(stops(leg(b, a), leg(c, b), leg(d, c))).toEqual(['a b', 'b c', 'c d']);
	});

	it('leaves a leg alone as it is drawn', () => {
		expect(stops(leg(b, a, x))).toEqual(['b x a']);
	});

	it('begins each stage where the one before ends, however the legs are drawn', () => {
		for (let drawn = 0; drawn < 8; drawn++) {
			const pairs = [[a, b], [b, c], [c, d]] as const; // prettier-ignore
			const legs = pairs.map(([from, to], index) => (drawn & (1 << index) ? leg(to, from) : leg(from, to)));
			expect(stops(...legs)).toEqual(['a b', 'b c', 'c d']);
		}
	});

	it('changes no leg', () => {
		const drawn = leg(b, a, x, y);
		Object.freeze(drawn.via);
		Object.freeze(drawn);
		expect(stops(drawn, leg(b, c))).toEqual(['a y x b', 'b c']);
		expect(drawn.via).toEqual([x, y]);
	});

	it('has no stages for a route without legs', () => {
		expect(stagesOf(route())).toEqual([]);
	});
});

describe('legsOf and nodesOf', () => {
	const shared = leg(a, b, x);
	const corridor = { routes: [route(shared, leg(b, c)), route(shared, leg(b, d))] } as unknown as Corridor;

	it('name a leg that two routes use once, in the order of the routes', () => {
		expect(legsOf(corridor).map(({ id }) => id)).toEqual(['a-b', 'b-c', 'b-d']);
	});

	it('name each node once, stops included', () => {
		expect(nodesOf(corridor).map(({ id }) => id)).toEqual(['a', 'x', 'b', 'c', 'd']);
	});
});

describe('isApproximate', () => {
	it('is true of every line that was not traced, and of every way over the sea', () => {
		for (const course of courses) {
			for (const mode of modes) {
				expect(isApproximate({ course, mode })).toBe(mode === 'sea' || !course.startsWith('traced-'));
			}
		}
	});
});
