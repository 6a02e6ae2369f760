import { describe, expect, it } from 'vitest';
import { excerptsAbout } from '#lib/atlas/atlas.ts';
import { tiesOf } from '#lib/atlas/ties-of.ts';
import { expectAmong, expectOne, linked, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith, type Breakable } from '../../../../../tests/packs/test-pack.ts';

const ties = 'ties.json';
const organisations = 'organisations.json';
const place = 'ties[0] azerbaijan-westford';

/** The small pack with an organisation and two ties, one of its files changed. */
function tiedPack(file = ties, change: (content: Breakable) => void = () => undefined) {
	const own: Record<string, Breakable> = {
		[organisations]: { organisations: [{ id: 'ford-union', name: 'Ford Union', abbreviation: 'FU' }] },
		[ties]: {
			revised: '2025-03-01',
			ties: [
				{
					id: 'azerbaijan-westford',
					from: 'countries/azerbaijan',
					to: 'places/westford',
					kind: 'transit',
					what: 'the railway',
					sign: 'holding',
					reason: 'It runs.',
					excerpts: ['line']
				},
				{
					id: 'azerbaijan-ford-union',
					from: 'countries/azerbaijan',
					to: 'organisations/ford-union',
					kind: 'membership',
					what: 'member',
					sign: 'tightening',
					reason: 'It joined.',
					excerpts: ['line'],
					because: 'Who has the line is in the union.'
				}
			]
		}
	};
	change(own[file]);
	const files = packWith('documents/ford-letter/excerpts.json', (it) =>
		it.excerpts[0].about.push({ item: 'organisations/ford-union', because: 'The union has the line.' })
	);
	for (const [path, content] of Object.entries(own)) files.set(path, JSON.stringify(content));
	return files;
}

describe('ties between states', () => {
	it.each<Break>([
		['a tie that stands twice', ties, (it) => it.ties.push(it.ties[0]), 'ties[2] azerbaijan-westford', /stands twice/],
		['an end that is nothing', ties, (it) => (it.ties[0].to = 'countries/utopia'), place, /no country, place/],
		['an end that is a corridor', ties, (it) => (it.ties[0].to = 'corridors/ford-line'), place, /no country, place/],
		['an excerpt that is not there', ties, (it) => it.ties[0].excerpts.push('oath'), place, /no excerpt "oath"/],
		['a tie to itself', ties, (it) => (it.ties[0].to = 'countries/azerbaijan'), place, /to itself/],
		[
			'a tie without a state',
			ties,
			(it) => (it.ties[0].from = 'places/westford'),
			place,
			/no country at either end/,
			'and more'
		],
		['a membership in no organisation', ties, (it) => (it.ties[0].kind = 'membership'), place, /in no organisation/],
		['words that name one end only', ties, (it) => (it.ties[0].excerpts = ['happenings']), place, /names/, 'and more'],
		[
			'a figure that no excerpt has',
			ties,
			(it) => (it.ties[0].figure = { value: 41, unit: 'per cent' }),
			place,
			/figure 41 stands in none/
		],
		[
			'a kind that no tie has',
			ties,
			(it) => (it.ties[0].kind = 'love'),
			'ties[0].kind',
			/none of the known/,
			'and more'
		],
		[
			'an organisation that stands twice',
			organisations,
			(it) => it.organisations.push(it.organisations[0]),
			'organisations[1]',
			/stands twice/
		]
	])('reports %s', (_what, file, change, where, message, andMore) => {
		(andMore ? expectAmong : expectOne)(tiedPack(file, change), file, where, message);
	});

	it('join their ends and the excerpts that prove them', () => {
		const atlas = linked(tiedPack());
		const [line, membership] = atlas.ties;
		expect(line?.name).toBe('Azerbaijan to Westford: the railway');
		expect(membership?.name).toBe('Azerbaijan in FU');
		expect(tiesOf(atlas, atlas.countries[0]!)).toEqual([line, membership]);
		expect(excerptsAbout(atlas, line!).map(({ id }) => id)).toEqual(['line']);
	});
});
