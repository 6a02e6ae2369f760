import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../tests/arbitraries/texts.ts';
import { worldSize } from '#lib/geometry/mercator.ts';
import { modes, statuses } from '#lib/atlas/vocabulary.ts';
import { formatQuery, formatView, parseQuery, type Query } from './query.ts';

const known = ['north-south', 'middle', 'zangezur', 'northern', 'flight-8243', 'places', 'events'];
const parse = (search: string) => parseQuery(new URLSearchParams(search), known);
const format = (query: Query) => formatQuery(query, known);

const slug = fc
	.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 6 })
	.map((parts) => parts.join('-'));
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const view = fc
	.record({ zoom: fc.double({ min: 0, max: 22, noNaN: true }), center: fc.tuple(degrees(180), degrees(85)) })
	// As exact as an address is.
	.map((exact) => parse(`view=${formatView(exact)}`).view);
const layers = fc.subarray(known, { maxLength: known.length - 1 });
const closed = fc
	.record({
		countries: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 4 }),
		modes: fc.subarray([...modes]),
		statuses: fc.subarray([...statuses]),
		legs: fc.uniqueArray(slug, { maxLength: 4 })
	})
	.filter((parts) => Object.values(parts).some((list) => list.length > 0));
const query: fc.Arbitrary<Query> = fc.record(
	{
		layers,
		leg: slug,
		node: slug,
		excerpt: slug,
		with: slug.map((some) => `countries/${some}` as const),
		from: slug,
		to: slug,
		closed,
		view,
		theme: fc.constantFrom('light', 'dark')
	},
	{ requiredKeys: [] }
);

describe('a query', () => {
	it('written and read again is the same', () => {
		fc.assert(
			fc.property(query, (before) => {
				expect(parse(format(before))).toEqual(before);
			}),
			{ numRuns: 500 }
		);
	});

	it('read and written again shows the same', () => {
		fc.assert(
			fc.property(query, (some) => {
				expect(format(parse(format(some)))).toBe(format(some));
			})
		);
	});

	it('needs no character that an address would have to escape', () => {
		fc.assert(
			fc.property(query, (some) => {
				const text = format(some);
				expect(text).toBe(encodeURI(text));
				expect(text).toMatch(/^(\?[a-z0-9=&,./-]+)?$/);
			})
		);
	});
});

describe('defaults', () => {
	it('are absent', () => {
		expect(format({})).toBe('');
		expect(format({ layers: known })).toBe('');
		expect(format({ layers: known.toReversed() })).toBe('');
		expect(parse('')).toEqual({});
		expect(parse(`layers=${known.join(',')}`)).toEqual({});
	});

	it('differ from no layer at all', () => {
		expect(format({ layers: [] })).toBe('?layers=none');
		expect(parse('layers=none')).toEqual({ layers: [] });
	});
});

describe('layers', () => {
	it('stand in the order of the key, each once', () => {
		expect(parse('layers=places,middle,places')).toEqual({ layers: ['middle', 'places'] });
		expect(format({ layers: ['places', 'middle'] })).toBe('?layers=middle,places');
	});

	it('that are unknown are left out', () => {
		expect(parse('layers=middle,atlantis')).toEqual({ layers: ['middle'] });
		expect(parse('layers=atlantis')).toEqual({});
	});
});

describe('a view', () => {
	it('reads zoom, latitude, longitude', () => {
		expect(parse('view=5.2/41.1/47.6')).toEqual({ view: { zoom: 5.2, center: [47.6, 41.1] } });
		expect(formatView({ zoom: 5.2, center: [47.6, 41.1] })).toBe('5.2/41.1/47.6');
	});

	it('beside the zero meridian is written without an exponent', () => {
		expect(formatView({ zoom: 21, center: [4e-7, -3e-7] })).toBe('21/-0.0000003/0.0000004');
		expect(formatView({ zoom: 5, center: [-0.001, 0.001] })).toBe('5/0/0');
	});

	it('loses less than a pixel when written', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 22, noNaN: true }), degrees(180), degrees(85), (zoom, lng, lat) => {
				const [x, y] = parse(`view=${formatView({ zoom, center: [lng, lat] })}`).view!.center;
				const degreesPerPixel = 360 / worldSize(zoom);
				expect(Math.abs(x - lng)).toBeLessThan(degreesPerPixel);
				// Toward the poles a degree of latitude is longer on the map.
				expect(Math.abs(y - lat)).toBeLessThan(degreesPerPixel);
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		'5',
		'5/41',
		'5/41/47/0',
		'/41/47',
		'a/b/c',
		'5/91/47',
		'5/41/181',
		'-1/41/47',
		'23/41/47',
		'1e1/41/47',
		'NaN/41/47',
		'Infinity/0/0',
		'5 /41/47',
		'7,37,9,49,2',
		'7/3,7,9/49',
		'0x5/41/47',
		'٥/41/47'
	])('that is %j is ignored', (junk) => {
		expect(parse(`view=${encodeURIComponent(junk)}`)).toEqual({});
	});
});

describe('junk', () => {
	it('of any kind is ignored and never an error', () => {
		const names = fc.constantFrom('layers', 'leg', 'node', 'excerpt', 'view', '__proto__', 'constructor');
		const text = fc.oneof(
			fc.string({ unit: anyCharacter }),
			fc.string(),
			fc.constantFrom('none', '', ',', '../..', '%', '__proto__')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(names, text)), (pairs) => {
				const read = parseQuery(new URLSearchParams(pairs), known);
				expect(Object.keys(read).every((key) => ['layers', 'leg', 'node', 'excerpt', 'view'].includes(key))).toBe(true);
				expect(parse(format(read))).toEqual(read);
			}),
			{ numRuns: 500 }
		);
		fc.assert(
			fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (search) => {
				expect(() => format(parse(search))).not.toThrow();
			}),
			{ numRuns: 500 }
		);
	});

	it.each(['rasht astara', '-rasht', 'rasht-', 'a--b', '../a', '<b>', 'a'.repeat(65), 'é'])(
		'in place of an id is ignored: %j',
		(junk) => {
			const value = encodeURIComponent(junk);
			expect(parse(`leg=${value}&node=${value}&excerpt=${value}`)).toEqual({});
		}
	);

	it('is not what an id in large letters is', () => {
		expect(parse('leg=Rasht-Astara&node=RASHT&excerpt=crash-Near-Aktau')).toEqual({
			leg: 'rasht-astara',
			node: 'rasht',
			excerpt: 'crash-near-aktau'
		});
	});

	it('beside what can be read changes nothing', () => {
		expect(parse('utm_source=x&leg=rasht-astara&view=bad&view=5/41/47&toString=1')).toEqual({ leg: 'rasht-astara' });
	});

	it('of a megabyte is read like any other', () => {
		expect(
			parse(`leg=${'a-'.repeat(500_000)}&view=${'1/'.repeat(200_000)}&layers=${'places,'.repeat(100_000)}`)
		).toEqual({
			layers: ['places']
		});
	});
});
