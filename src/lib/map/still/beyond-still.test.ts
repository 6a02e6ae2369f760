import { expect, it } from 'vitest';
import type { Focus } from '#lib/page-data/focus.ts';
import { isBeyondStill } from './beyond-still.ts';

const whole: Focus = { bounds: [44, 38, 49, 41], lines: ['legs/zangezur/a-b'], points: [], countries: [] };
const selection = { whole, parts: { 'leg:a-b': whole } };
const asked = { query: {}, layersOn: ['zangezur', 'places'], selection, isEmbedded: false };

it('is nothing that a page shows by itself, nor a layer switched off, nor what the page does not have', () => {
	expect(isBeyondStill(asked)).toBe(false);
	expect(isBeyondStill({ ...asked, query: { layers: ['places'] }, layersOn: ['places'] })).toBe(false);
	expect(isBeyondStill({ ...asked, query: { leg: 'c-d', node: 'constructor' } })).toBe(false);
	expect(isBeyondStill({ ...asked, query: { leg: 'a-b' }, selection: undefined })).toBe(false);
});

it.each([
	['names in other languages', { query: { names: 'local' as const } }],
	['a part of what the page is about', { query: { leg: 'a-b' } }],
	['ties that are switched on', { layersOn: ['places', 'ties'] }],
	['some of the layers of a frame', { query: { layers: ['places'] }, isEmbedded: true }]
])('is %s', (_, more) => {
	expect(isBeyondStill({ ...asked, ...more })).toBe(true);
});

it('is not the ties of a page about ties, which are drawn', () => {
	const ofTies = { whole: { ...whole, isOfTies: true as const }, parts: {} };
	expect(isBeyondStill({ ...asked, layersOn: ['ties'], selection: ofTies })).toBe(false);
});
