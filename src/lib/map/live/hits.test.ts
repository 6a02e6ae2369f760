import type { Map as MapLibreMap, Point, QueryRenderedFeaturesOptions } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { hitsAt, type Hit, type HitOptions } from './hits.ts';

interface Drawn {
	readonly layer: string;
	readonly properties: Record<string, unknown>;
	/** Pixels from the pointer. */
	readonly away?: number;
	readonly position?: readonly [number, number];
}

const options: HitOptions = {
	layersOn: ['north-south', 'middle', 'flight-8243', 'places', 'events'],
	countryByIso: { AZ: { id: 'countries/azerbaijan', name: 'Azerbaijan' } },
	pointer: 'mouse'
};

/** A map that has drawn these features around the pointer, topmost first. It remembers how wide each query was. */
function mapWith(...drawn: Drawn[]) {
	const breadths: number[] = [];
	const map = {
		getLayer: (id: string) => id !== 'nodes-label' || undefined,
		queryRenderedFeatures(
			[[west], [east]]: [[number, number], [number, number]],
			{ layers }: QueryRenderedFeaturesOptions
		) {
			breadths.push(east - west);
			return drawn
				.filter(({ layer, away = 0 }) => [...(layers ?? [])].includes(layer) && away <= (east - west) / 2)
				.map(({ layer, position, ...feature }) => ({
					...feature,
					layer: { id: layer },
					geometry: position ? { type: 'Point', coordinates: position } : undefined
				}));
		}
	} as unknown as MapLibreMap;
	return { map, breadths };
}

const at = (drawn: Drawn[], changes: Partial<HitOptions> = {}) =>
	hitsAt(mapWith(...drawn).map, { x: 100, y: 100 } as Point, { ...options, ...changes });
const hits = (drawn: Drawn[], changes: Partial<HitOptions> = {}) => at(drawn, changes).meant;
const items = (found: readonly Hit[]) => found.map(({ item }) => item);

const leg = (layer: string, id: string): Drawn => ({
	layer: `lines:${layer}`,
	properties: { id: `legs/${layer}/${id}`, layer, leg: id, name: id }
});
const node = (...corridors: string[]): Drawn => ({
	layer: 'nodes-symbol',
	properties: { id: 'nodes/rasht', kind: 'node', name: 'Rasht', layers: `,${corridors.join(',')},` }
});
const place: Drawn = {
	layer: 'places-symbol',
	properties: { id: 'places/baku', kind: 'place', name: 'Baku', layers: ',places,' }
};
const event: Drawn = {
	layer: 'events-symbol',
	properties: { id: 'events/talks/1', kind: 'event', name: 'Talks', layers: ',events,' }
};
const area: Drawn = {
	layer: 'areas-label',
	properties: { id: 'places/caspian', kind: 'place', name: 'Caspian region', layers: ',places,' }
};
const country: Drawn = { layer: 'region-countries', properties: { iso: 'AZ' } };

describe('what lies under the pointer', () => {
	it('is nothing on the open sea', () => {
		expect(hits([])).toEqual([]);
	});

	it('is a leg, with the page of its corridor', () => {
		expect(hits([leg('middle', 'baku-alat')])).toEqual([
			{
				name: 'baku-alat',
				item: 'corridors/middle',
				target: { kind: 'leg', id: 'baku-alat', item: 'corridors/middle' },
				refinement: { leg: 'baku-alat' }
			}
		]);
	});

	it('is one corridor where several run, and the others are there too', () => {
		const found = at([leg('north-south', 'beyneu'), leg('middle', 'beyneu'), leg('middle', 'beyneu')]);
		expect(items(found.meant)).toEqual(['corridors/north-south']);
		expect(items(found.others)).toEqual(['corridors/middle']);
	});

	it('is the nearest of two lines', () => {
		const found = at([
			{ ...leg('north-south', 'a'), away: 8 },
			{ ...leg('middle', 'b'), away: 3 }
		]);
		expect(items(found.meant)).toEqual(['corridors/middle']);
	});

	it('is one thing where two legs of a corridor meet', () => {
		const found = at([leg('middle', 'a'), leg('middle', 'b')]);
		expect(found.meant.map(({ refinement }) => refinement)).toEqual([{ leg: 'a' }]);
		expect(found.others).toEqual([]);
	});

	it('is two events where they share a point, to choose from', () => {
		const raid: Drawn = { ...event, properties: { ...event.properties, id: 'events/raid' } };
		const moscow = [37.6, 55.7] as const;
		const both = at([{ ...event, position: moscow }, { ...raid, position: moscow }, place]);
		expect(items(both.meant)).toEqual(['events/talks', 'events/raid']);
		expect(items(both.others)).toEqual(['places/baku']);
		const apart = at([
			{ ...event, position: moscow },
			{ ...raid, position: [38, 56] }
		]);
		expect(items(apart.meant)).toEqual(['events/talks']);
	});

	it('is the event whose path is drawn there', () => {
		const path: Drawn = {
			layer: 'lines:flight-8243',
			properties: { id: 'paths/flight-8243/actual-path', layer: 'flight-8243', name: 'Actual path' }
		};
		expect(hits([path])[0]).toMatchObject({ item: 'events/flight-8243', refinement: {} });
	});

	it('is an event by any of its symbols', () => {
		expect(hits([event])[0]).toMatchObject({ item: 'events/talks', target: { kind: 'item', id: 'events/talks' } });
	});

	it('is the event of a path that has no layer of its own', () => {
		const path = {
			layer: 'lines:events',
			properties: { id: 'paths/ride/actual-path', layer: 'events', name: 'Way of the envoys', pattern: 'actual-path' }
		};
		expect(hits([path])[0]).toMatchObject({ item: 'events/ride', target: { kind: 'item', id: 'events/ride' } });
	});

	it('is a stop rather than a line, on the first of its corridors that is on', () => {
		const found = at([node('north-south', 'middle'), leg('north-south', 'a'), leg('northern', 'c')], {
			layersOn: ['north-south', 'middle', 'northern']
		});
		expect(found.meant.map(({ item, refinement }) => [item, refinement])).toEqual([
			['corridors/north-south', { node: 'rasht' }]
		]);
		expect(items(found.others)).toEqual(['corridors/middle', 'corridors/northern']);
		expect(items(hits([node('north-south', 'middle')], { layersOn: ['middle'] }))).toEqual(['corridors/middle']);
		expect(hits([node('north-south')], { layersOn: ['places'] })).toEqual([]);
	});

	it('is no line that is switched off', () => {
		expect(hits([leg('middle', 'baku-alat')], { layersOn: ['north-south'] })).toEqual([]);
	});

	it('is what ranks highest, whichever is nearest', () => {
		const path: Drawn = {
			layer: 'lines:flight-8243',
			properties: { id: 'paths/flight-8243/actual-path', layer: 'flight-8243', name: 'Actual path' }
		};
		const all = [
			country,
			{ ...area, away: 1 },
			leg('middle', 'a'),
			path,
			{ ...node('north-south'), away: 1 },
			{ ...place, away: 4 },
			{ ...event, away: 5 }
		];
		const ranked = [
			'events/talks',
			'places/baku',
			'corridors/north-south',
			'events/flight-8243',
			'corridors/middle',
			'places/caspian'
		];
		for (const [index] of ranked.entries()) {
			const found = at(all.slice(0, all.length - index));
			expect(items([...found.meant, ...found.others])).toEqual(ranked.slice(index));
		}
	});

	it('is the very place under the pointer, rather than a sign beside it', () => {
		const found = at([{ ...event, away: 4 }, place]);
		expect(items(found.meant)).toEqual(['places/baku']);
		expect(items(found.others)).toEqual(['events/talks']);
	});

	it('is a country by its name', () => {
		const name: Drawn = { layer: 'labels-country', properties: { kind: 'country', iso: 'AZ', name: 'Azerbaijan' } };
		expect(items(hits([name]))).toEqual(['countries/azerbaijan']);
	});

	it('is a country only where nothing else is', () => {
		expect(hits([country]).map(({ item }) => item)).toEqual(['countries/azerbaijan']);
		expect(hits([country, place]).map(({ item }) => item)).toEqual(['places/baku']);
	});

	it.each(['XX', '__proto__', 'constructor', '-99'])('is no country that the atlas does not name: %s', (iso) => {
		expect(hits([{ layer: 'world-countries', properties: { iso } }])).toEqual([]);
	});

	it.each(['', 'rivers/aras', 'places/', 'toString'])('is nothing without an address: %j', (id) => {
		expect(
			hits([{ layer: 'places-symbol', properties: { id, kind: 'place', name: 'x', layers: ',places,' } }])
		).toEqual([]);
	});
});

it('looks farther around a finger than around a mouse', () => {
	const [mouse, touch] = (['mouse', 'touch'] as const).map((pointer) => {
		const { map, breadths } = mapWith();
		hitsAt(map, { x: 100, y: 100 } as Point, { ...options, pointer });
		return breadths;
	});
	// Symbols, then lines, then the country exactly below.
	expect(mouse).toEqual([10, 20, 0]);
	expect(touch).toEqual([18, 28, 0]);
});
