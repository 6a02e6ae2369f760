import { describe, expect, it } from 'vitest';
import { expectAmong, expectOne, linked, packFiles, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith, problemsOf } from '../../../../../tests/packs/test-pack.ts';

const { atlas } = packFiles;
const beginning = { item: 'corridors/ford-line', excerpt: 'line', label: 'Where the line runs' };

describe('atlas.json', () => {
	it.each<Break>([
		[
			'a corridor without a folder',
			atlas,
			(it) => it.corridors.push('ghost'),
			'corridors[1]',
			/no readable folder corridors\/ghost/
		],
		[
			'a document without a folder',
			atlas,
			(it) => it.documents.push('ghost'),
			'documents[1]',
			/no readable folder documents\/ghost/
		],
		[
			'a folder that it does not name',
			atlas,
			(it) => (it.corridors = ['ghost']),
			'corridors',
			/"ford-line" is missing/,
			'and more'
		],
		[
			'a corridor named twice',
			atlas,
			(it) => it.corridors.push('ford-line'),
			'corridors[1]',
			/"ford-line" stands twice/
		],
		[
			'a document named twice',
			atlas,
			(it) => it.documents.push('ford-letter'),
			'documents[1]',
			/"ford-letter" stands twice/
		],
		['a layer for an unknown event', atlas, (it) => it.eventLayers.push('ghost'), 'eventLayers[1]', /no event "ghost"/],
		[
			'a layer named twice',
			atlas,
			(it) => it.eventLayers.push('bridge-fall'),
			'eventLayers[1]',
			/"bridge-fall" stands twice/
		],
		[
			'a beginning with no item',
			atlas,
			(it) => (it.beginWith = [{ ...beginning, item: 'places/gone' }]),
			'beginWith[0].item',
			/no item "places\/gone"/
		],
		[
			'a beginning with no excerpt',
			atlas,
			(it) => (it.beginWith = [{ ...beginning, excerpt: 'ghost' }]),
			'beginWith[0].excerpt',
			/no excerpt "ghost"/
		],
		[
			'a beginning whose excerpt is not on its page',
			atlas,
			(it) => (it.beginWith = [{ ...beginning, item: 'events/talks' }]),
			'beginWith[0]',
			/the page of "events\/talks" does not show the excerpt "line"/
		],
		[
			'an alias that leads nowhere',
			atlas,
			(it) => (it.aliases['places/old'] = 'places/gone'),
			'aliases.places/old',
			/"places\/gone", which is no item/
		],
		[
			'an alias that leads to an alias',
			atlas,
			(it) => (it.aliases['places/old'] = 'places/west-ford'),
			'aliases.places/old',
			/no item/
		],
		[
			'an alias that is still in use',
			atlas,
			(it) => (it.aliases['places/westford'] = 'events/talks'),
			'aliases.places/westford',
			/the id of an item/
		],
		[
			'an old id of a leg that leads nowhere',
			atlas,
			(it) => (it.partAliases = { leg: { 'old-line': 'west-ghost' } }),
			'partAliases.leg.old-line',
			/"west-ghost", which is no leg/
		],
		[
			'an old id of a stop that leads to a leg',
			atlas,
			(it) => (it.partAliases = { node: { 'old-ford': 'west-mid' } }),
			'partAliases.node.old-ford',
			/"west-mid", which is no node/
		],
		[
			'an old id of an excerpt that leads to an old id',
			atlas,
			(it) => (it.partAliases = { excerpt: { older: 'old', old: 'line' } }),
			'partAliases.excerpt.older',
			/"old", which is no excerpt/
		],
		[
			'an old id of a leg that is still in use',
			atlas,
			(it) => (it.partAliases = { leg: { 'west-mid': 'east-mid' } }),
			'partAliases.leg.west-mid',
			/is the id of a leg/
		],
		[
			'an old id of a stop that is still in use',
			atlas,
			(it) => (it.partAliases = { node: { midford: 'westford' } }),
			'partAliases.node.midford',
			/is the id of a node/
		],
		[
			'an old id of an excerpt that is still in use',
			atlas,
			(it) => (it.partAliases = { excerpt: { line: 'happenings' } }),
			'partAliases.excerpt.line',
			/is the id of an excerpt/
		],
		[
			'an old id that is none',
			atlas,
			(it) => (it.partAliases = { leg: { 'Old Line': 'west-mid' } }),
			'partAliases.leg.Old Line',
			/./
		],
		[
			'old ids of what no address singles out',
			atlas,
			(it) => (it.partAliases = { route: { old: 'main' } }),
			'partAliases',
			/./
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('may name what a leg, a stop and an excerpt were called before, one like the other', () => {
		const old = { leg: { old: 'west-mid' }, node: { old: 'midford', older: 'midford' }, excerpt: { old: 'line' } };
		const files = packWith(atlas, (it) => (it.partAliases = old));
		expect(problemsOf(files)).toEqual([]);
		expect(linked(files).partAliases.node).toEqual(new Map(Object.entries(old.node)));
	});

	it('names an old id once', () => {
		const files = packWith(atlas, (it) => (it.partAliases = { leg: { old: 'west-mid' } }));
		files.set(atlas, files.get(atlas)!.replace('"old":"west-mid"', '"old":"west-mid","old":"east-mid"'));
		expectOne(files, atlas, `line 1, column ${files.get(atlas)!.lastIndexOf('"old"') + 1}`, /names "old" twice/);
	});

	it('names a corridor twice and yet there is one', () => {
		expect(linked(packWith(atlas, (it) => it.corridors.push('ford-line'))).corridors).toHaveLength(1);
	});
});
