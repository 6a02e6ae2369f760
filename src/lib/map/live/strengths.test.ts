import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layers, only } from '../../../../tests/fakes/style-options.ts';
import type { StrongFeature } from '#lib/map/style/strength-of.ts';
import { Strengths, type StrengthHooks } from './strengths.ts';

const features: Record<string, StrongFeature> = {
	opened: { layer: 'middle', documents: ',a,', since: '2017-10-30' },
	before: { layer: 'middle', documents: ',a,', until: '2017-10-30' },
	always: { layer: 'zangezur', documents: ',b,' }
};

/** A map whose worker answers when told to, or fails. */
function fakeMap(answer: () => Promise<unknown> = () => Promise.resolve(collection)) {
	const states = new Map<string, Record<string, unknown>>();
	const told: string[] = [];
	const map = {
		getSource: () => ({
			getData: () => {
				told.push('asked');
				return answer();
			}
		}),
		setFeatureState: ({ id }: { id: string }, state: object) => {
			told.push(`set ${id}`);
			states.set(id, { ...states.get(id), ...state });
		},
		removeFeatureState: ({ id }: { id: string }, key: string) => {
			const { [key]: _, ...rest } = states.get(id) ?? {};
			if (Object.keys(rest).length > 0) states.set(id, rest);
			else states.delete(id);
		},
		triggerRepaint: () => told.push('repaint')
	} as unknown as MapLibreMap;
	return { map, states, told };
}

const collection = {
	features: Object.entries(features).map(([id, properties]) => ({ properties: { id, ...properties } }))
};

const lines = (map: MapLibreMap, hooks: Partial<StrengthHooks> = {}) =>
	new Strengths(map, 'lines', { layers }, { isReady: () => true, onfetch: () => undefined, ...hooks });
const strengthIn = (states: ReadonlyMap<string, Record<string, unknown>>) =>
	Object.fromEntries([...states].map(([id, { strength }]) => [id, strength]));
const settled = () => new Promise((done) => setTimeout(done));

describe('how strongly features are drawn', () => {
	it('is left to the style as long as the map is as it began, and nothing is asked for', async () => {
		const { map, told } = fakeMap();
		lines(map).show({ layers, time: undefined, hasSelection: false });
		await settled();
		expect(told).toEqual([]);
	});

	it('follows day, switches and selection by the states of those that differ, and goes back', async () => {
		const { map, states } = fakeMap();
		const strengths = lines(map);
		strengths.show({ layers, known: '2016-01-01' });
		await settled();
		expect(strengthIn(states)).toEqual({ opened: 0, before: 1 });
		strengths.show({ layers: only('zangezur') });
		expect(strengthIn(states)).toEqual({ opened: 0 });
		strengths.show({ layers, hasSelection: true });
		expect(strengthIn(states)).toEqual({ opened: 0.35, always: 0.35 });
		strengths.show({ layers });
		expect(states.size).toBe(0);
	});

	it('asks the worker once, and sets no state twice', async () => {
		const { map, told } = fakeMap();
		const strengths = lines(map);
		strengths.show({ layers, known: '2016-01-01' });
		await settled();
		strengths.show({ layers, known: '2016-01-02' });
		strengths.show({ layers, known: '2016-01-02', lens: { document: 'a' } });
		expect(told.filter((what) => what === 'asked')).toHaveLength(1);
		expect(told.filter((what) => what.startsWith('set'))).toEqual(['set opened', 'set before', 'set always']);
	});

	it('is under way while a change waits for the features, and draws the last of them', async () => {
		let answer: (data: unknown) => void = () => undefined;
		const { map, states } = fakeMap(() => new Promise((done) => (answer = done)));
		let fetches = 0;
		const strengths = lines(map, { onfetch: () => fetches++ });
		strengths.show({ layers, known: '2016-01-01' });
		expect([strengths.isFetching, fetches]).toEqual([true, 1]);
		strengths.show({ layers: only() });
		answer(collection);
		await settled();
		expect(strengths.isFetching).toBe(false);
		expect(strengthIn(states)).toEqual({ opened: 0, always: 0 });
	});

	it('waits for lines that have not come, and draws them as soon as they have', async () => {
		let answer = () => Promise.reject(new Error('no lines'));
		const { map, states, told } = fakeMap(() => answer());
		const strengths = lines(map);
		strengths.show({ layers, known: '2016-01-01' });
		await settled();
		expect([states.size, strengths.isFetching, told.at(-1)]).toEqual([0, false, 'repaint']);
		answer = () => Promise.resolve(collection) as never;
		await strengths.load();
		expect(states.size).toBe(2);
	});

	it('is put back into a style that was read again, and left alone once the map has gone', async () => {
		const { map, states } = fakeMap();
		const strengths = lines(map);
		strengths.show({ layers: only() });
		await settled();
		const before = new Map(states);
		states.clear();
		strengths.restore();
		expect(states).toEqual(before);
		const gone = fakeMap();
		lines(gone.map, { isReady: () => false }).show({ layers: only() });
		await settled();
		expect([gone.states.size, gone.told]).toEqual([0, ['asked']]);
	});
});
