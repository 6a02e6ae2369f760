import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery } from './query.ts';

const known = ['north-south', 'middle', 'places', 'events'];
const parse = (search: string) => parseQuery(new URLSearchParams(search), known);
const view = { zoom: 7, center: [49.2, 37.9] };

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const search = fc
	.record({
		layers: fc.subarray(known, { maxLength: 3 }),
		excerpt: slug,
		lens: slug,
		view: fc.constantFrom('7/37.9/49.2', '0/0/0', '12.5/-3/-170.25').map((text) => parse(`view=${text}`).view)
	})
	.map((query) => formatQuery(query, known).slice(1));
const meansTheSame = (change: (text: string) => string) =>
	fc.assert(
		fc.property(search, (text) => {
			expect(parse(change(text))).toEqual(parse(text));
		})
	);

describe('an address that was passed on', () => {
	it('means the same with the ampersands of markup', () => {
		meansTheSame((text) => text.replaceAll('&', '&amp;'));
		meansTheSame((text) => text.replaceAll('&', '&amp;amp;'));
	});

	it.each(['.', ',', ')', ').', '…', '”', '>', ' ', '\n', '\u200B', '&amp;', '&'])(
		'means the same before %j',
		(mark) => {
			meansTheSame((text) => text + (mark.startsWith('&') ? mark : encodeURIComponent(mark)));
		}
	);

	it('means the same where it was broken at the end of a line', () => {
		fc.assert(
			fc.property(search, fc.nat(), fc.constantFrom('%0A', '%0D%0A%20%20', '%C2%AD'), (text, at, wrap) => {
				const [place] = [...text.matchAll(/(?<=[-/,])/g)].map(({ index }) => index).slice(at % 3);
				const broken = place === undefined ? text : text.slice(0, place) + wrap + text.slice(place);
				expect(parse(broken)).toEqual(parse(text));
			})
		);
		expect(parse('excerpt=crash-%20near-aktau')).toEqual({ excerpt: 'crash-near-aktau' });
	});

	it.each(['7/37,9/49,2', '7,37.9,49.2', '7;37,9;49,2', '7, 37.9, 49.2', '7%2F37.9%2F49.2'])(
		'shows the view %s',
		(text) => {
			expect(parse(`view=${text}`)).toEqual({ view });
		}
	);

	it.each(['middle;places', 'middle+places', 'middle,%20places', 'middle%0A,places'])('shows the layers %s', (text) => {
		expect(parse(`layers=${text}`)).toEqual({ layers: ['middle', 'places'] });
	});

	it('keeps the first of two values, and reads a long one without end in no time', () => {
		expect(parse('lens=one&amp;lens=two')).toEqual({ lens: 'one' });
		expect(parse(`lens=${'.'.repeat(500_000)}a&excerpt=${'%0A%20'.repeat(100_000)}b`)).toEqual({ excerpt: 'b' });
	});
});
