import { expect, it } from 'vitest';
import { siteBase, siteOrigin } from './site-address.js';

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

it.each([
	['', ''],
	['https://atlas.example', 'https://atlas.example'],
	['https://atlas.example/', 'https://atlas.example'],
	['http://localhost:4173', 'http://localhost:4173']
])('takes the host %j', (given, origin) => {
	expect(siteOrigin(given)).toBe(origin);
});

it.each(['atlas.example', 'https://atlas.example/maps', 'https://atlas.example/?a', 'ftp://atlas.example', 'https://'])(
	'refuses the host %j and says how to write it',
	(given) => {
		expect(() => siteOrigin(given)).toThrow(/ATLAS_ORIGIN is ".*"\. Write .* A path goes into ATLAS_BASE/);
	}
);
