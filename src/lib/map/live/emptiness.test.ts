import { describe, expect, it } from 'vitest';
import { emptinessOf } from './emptiness.ts';
import type { InView } from './in-view.ts';

const seen = [{ documents: ',brief,' }] as unknown as InView[];
const sight = { layersOn: ['places'], seen, lens: undefined, isOfCountry: false };

describe('nothing is in view', () => {
	it('for no reason, where something is', () => {
		expect(emptinessOf(sight)).toBeUndefined();
		expect(emptinessOf({ ...sight, lens: 'brief' })).toBeUndefined();
	});

	it('before anybody has looked, save where no layer is on', () => {
		expect(emptinessOf({ ...sight, seen: undefined, lens: 'brief' })).toBeUndefined();
		expect(emptinessOf({ ...sight, seen: undefined, layersOn: [] })).toBe('no-layer');
	});

	it('since the document of the lens does not speak of it', () => {
		expect(emptinessOf({ ...sight, lens: 'other' })).toBe('lens');
	});

	it('since it lies elsewhere, unless the page is about the country in view', () => {
		expect(emptinessOf({ ...sight, seen: [] })).toBe('nowhere');
		expect(emptinessOf({ ...sight, seen: [], isOfCountry: true })).toBeUndefined();
	});
});
