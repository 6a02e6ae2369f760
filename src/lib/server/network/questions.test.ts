import { expect, it } from 'vitest';
import { closuresOf } from '#lib/network/closures.ts';
import { readNetwork } from '#lib/network/network.ts';
import { shortestWay } from '#lib/network/way.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { networkFileOf } from './network-file.ts';

const network = readNetwork(networkFileOf(loadAtlas()));

/** Read off the map by hand, before any way was computed. */
const expected: Record<string, string[]> = {
	'baku-kars-without-zangezur': ['AZ', 'GE', 'TR'],
	'baku-kars-with-zangezur': ['AZ', 'AM', 'AZ', 'TR'],
	'xian-istanbul': ['CN', 'KZ', 'AZ', 'GE', 'TR'],
	'moscow-mumbai': ['RU', 'IR', 'IN'],
	'moscow-poti': ['RU', 'AZ', 'GE'],
	'baku-nakhchivan': ['AZ', 'GE', 'TR', 'IR', 'AZ'],
	'xian-warsaw': ['CN', 'KZ', 'RU', 'BY', 'PL']
};

it('has an expected answer for every question of the pack', () => {
	expect(network.questions.map(({ id }) => id)).toEqual(Object.keys(expected));
});

it.each(network.questions.map((question) => [question.id, question] as const))(
	'%s crosses the countries that the map shows',
	(id, { from, to, closed }) => {
		const way = shortestWay(network, from, to, closuresOf(closed));
		expect(way?.countries.map(({ country }) => country)).toEqual(expected[id]);
	}
);
