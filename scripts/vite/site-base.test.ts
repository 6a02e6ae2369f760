import { expect, it } from 'vitest';
import { siteBase } from './site-base.js';

it.each([
	[undefined, ''],
	['', ''],
	['/', ''],
	['/corridor-atlas', '/corridor-atlas'],
	['/~user/maps/atlas.v2', '/~user/maps/atlas.v2']
])('takes %j', (given, base) => {
	expect(siteBase(given)).toBe(base);
});

it.each([
	'corridor-atlas',
	'/corridor-atlas/',
	'/a/../b',
	'/..',
	'/.',
	'//host',
	'/a b',
	'https://a.example/b',
	'/a?b',
	'/%61'
])('refuses %j and says how to write it', (given) => {
	expect(() => siteBase(given)).toThrow(/ATLAS_BASE is ".*"\. Write .* ATLAS_BASE=\/corridor-atlas/);
});
