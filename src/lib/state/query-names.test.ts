import { describe, expect, it } from 'vitest';
import { formatQuery, parseQuery } from './query.ts';

const known = ['middle', 'places'];
const parse = (search: string) => parseQuery(new URLSearchParams(search), known);

describe('names and lens', () => {
	it.each([
		'?names=local',
		'?lens=russias-eroding-influence',
		'?known=2025-07-06',
		'?lens=some-text&known=2016-02-29&names=local',
		'?lens=some-text&names=local&view=5/41/47'
	])('read and written again are the same: %s', (search) => {
		expect(formatQuery(parse(search), known)).toBe(search);
	});

	it('are English names and no lens where they are absent', () => {
		expect(parse('')).toEqual({});
	});

	it.each([
		'?names=english',
		'?names=',
		'?names=LOCAL',
		'?lens=',
		'?lens=No%20Slug',
		'?lens=../x',
		'?known=2025',
		'?known=2025-02-30',
		'?known=yesterday'
	])('leave junk out: %s', (search) => {
		expect(parse(search)).toEqual({});
	});
});
