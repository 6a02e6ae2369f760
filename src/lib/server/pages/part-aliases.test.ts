import { expect, it } from 'vitest';
import { linked, packFiles } from '../../../../tests/packs/break-pack.ts';
import { packWith } from '../../../../tests/packs/test-pack.ts';
import { selectionOf } from './selection.ts';

const partAliases = {
	leg: { 'first-leg': 'west-mid' },
	node: { 'old-mid': 'midford' },
	excerpt: { 'first-words': 'line', trouble: 'happenings' }
};
const atlas = linked(packWith(packFiles.atlas, (it) => (it.partAliases = partAliases)));
const aliasesOn = (id: string) => selectionOf(atlas, atlas.itemById.get(id as 'places/westford')!).aliases;

it('hands a page the old ids of what it has, and no others', () => {
	expect(aliasesOn('corridors/ford-line')).toEqual({
		'leg:first-leg': 'west-mid',
		'node:old-mid': 'midford',
		'excerpt:first-words': 'line'
	});
	expect(aliasesOn('documents/ford-letter')).toEqual({
		'excerpt:first-words': 'line',
		'excerpt:trouble': 'happenings'
	});
	expect(aliasesOn('places/westford')).toEqual({ 'excerpt:first-words': 'line' });
	expect(aliasesOn('events/talks')).toEqual({ 'excerpt:trouble': 'happenings' });
});

it('hands a page nothing where nothing has an old id', () => {
	const plain = linked(packWith(packFiles.atlas, () => undefined));
	expect(selectionOf(plain, plain.documents[0]!)).not.toHaveProperty('aliases');
});
