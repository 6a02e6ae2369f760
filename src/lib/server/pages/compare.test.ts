import { expect, it } from 'vitest';
import { comparePage } from './compare.ts';
import { lensDocuments } from './layout-data.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { packWith, type Breakable } from '../../../../tests/packs/test-pack.ts';

const atlasWith = (change: (document: Breakable) => void) =>
	linkPack(parsePack(packWith('documents/ford-letter/document.json', change)).pack).atlas;
const namesOf = (change: (document: Breakable) => void) => {
	const atlas = atlasWith(change);
	return [comparePage(atlas).mentionedIn.at(-1)?.name, lensDocuments(atlas)[0]?.nameInText];
};

it('calls a document in a sentence what its file says', () => {
	const names = namesOf((it) => Object.assign(it, { shortTitle: 'CSIS brief', nameInText: 'the CSIS brief' }));
	expect(names).toEqual(['Only in the CSIS brief', 'the CSIS brief']);
});

it('changes no letter of a short title for want of that', () => {
	expect(namesOf((it) => (it.shortTitle = 'CSIS brief'))).toEqual(['Only in CSIS brief', 'CSIS brief']);
});
