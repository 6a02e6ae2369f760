import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { linkPack } from './link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { packWith, problemsOf, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';

const question = { question: 'Where does the line run?', item: 'corridors/ford-line', excerpt: 'line' };

const compared = {
	revised: '2025-04-01',
	comparisons: [
		{
			id: 'bridge',
			item: 'events/bridge-fall',
			aspect: 'The bridge',
			reason: 'Only the letter mentions it.',
			sides: [
				{ document: 'ford-letter', label: 'only-here', excerpts: ['happenings'] },
				{ document: 'ford-letter', label: 'silent' }
			]
		}
	]
};

function frontWith(change?: (entry: Breakable) => void) {
	const files = packWith('atlas.json', (it) => {
		it.front = [{ ...question }];
		change?.(it.front[0]);
	}).set('comparisons.json', JSON.stringify(compared));
	return { files, problems: problemsOf(files).filter(({ file }) => file === 'atlas.json') };
}

describe('the questions of the front page', () => {
	it('lead to a page that shows the excerpt', () => {
		const { files, problems } = frontWith();
		expect(problems).toEqual([]);
		const [entry] = linkPack(parsePack(files).pack).atlas.front;
		expect([entry?.question, entry?.item.id, entry?.excerpt.id]).toEqual(Object.values(question));
	});

	it('lead to a comparison with the excerpt on one side', () => {
		const change = (it: Breakable) =>
			Object.assign(it, { item: 'events/bridge-fall', comparison: 'bridge', excerpt: 'happenings' });
		expect(frontWith(change).problems).toEqual([]);
	});

	it('can be left out', () => {
		expect(linkPack(parsePack(testPack()).pack).atlas.front).toEqual([]);
	});

	it.each<[string, Breakable, RegExp]>([
		['an unknown item', { item: 'events/flood' }, /no item "events\/flood"/],
		['an unknown excerpt', { excerpt: 'flood' }, /no excerpt "flood"/],
		['an excerpt about something else', { excerpt: 'happenings' }, /is not about "corridors\/ford-line"/],
		['an unknown comparison', { comparison: 'flood' }, /no comparison "flood"/],
		['a comparison of something else', { comparison: 'bridge' }, /comparison "bridge" is not about/],
		[
			'an excerpt that is on no side',
			{ item: 'events/bridge-fall', comparison: 'bridge', excerpt: 'line' },
			/is not in the comparison "bridge"/
		]
	])('may not name %s', (_what, change, message) => {
		expect(frontWith((it) => Object.assign(it, change)).problems).toEqual([
			expect.objectContaining({ place: 'front[0]', message: expect.stringMatching(message) })
		]);
	});

	it('of the atlas are four', () => {
		expect(checkPack('geodata').atlas.front).toHaveLength(4);
	});
});
