import { expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { changesPage } from '#lib/server/pages/changes.ts';
import { factsOf } from './facts.ts';
import { atomFeed } from './feed.ts';

const { atlas } = checkPack('geodata');
const origin = 'https://atlas.example/maps';
const facts = factsOf(atlas);
const [gone = ''] = Object.keys(facts.ties);
const { [gone]: _, ...ties } = facts.ties;
const editions = [
	{ name: '2026-11-01', date: '2026-11-01', hash: 'a', facts: { ...facts, ties } },
	{ name: '2026-11-28', date: '2026-11-28', hash: atlas.edition.hash, facts }
];

/** The texts of an element by its name, as they stand. */
const textsOf = (xml: string, name: string) =>
	[...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

it('the feed has all that RFC 4287 asks for, and ids that stay', () => {
	const feed = atomFeed(atlas, editions, origin);
	const [head = '', ...entries] = feed.split('<entry>');
	for (const part of [head, ...entries]) {
		for (const name of ['id', 'title', 'updated']) expect(textsOf(part, name), name).toHaveLength(1);
		expect(textsOf(part, 'id')[0]).toMatch(/^https:\/\/atlas\.example\/maps\//);
		expect(textsOf(part, 'updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		expect(part.match(/<link rel="alternate"/g)).toHaveLength(1);
	}
	expect(textsOf(head, 'name')).toEqual([atlas.contact.name]);
	expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${origin}/changes.atom"/>`);
	expect(entries.map((entry) => textsOf(entry, 'id')[0])).toEqual([`${origin}/e/2026-11-28`, `${origin}/e/2026-11-01`]);
	expect(entries[0]).toContain(facts.ties[gone]!.name.replaceAll('&', '&amp;'));
	// An edition more, and what was told before stays as it was told.
	const [, , ...later] = atomFeed(atlas, [...editions, { ...editions[1]!, name: 'x' }], origin).split('<entry>');
	expect(later).toEqual(entries);
});

it('the page tells each step from one edition to the next, the newest first, and what there was at first', () => {
	const { steps, first } = changesPage(atlas, editions);
	expect(steps.map(({ id }) => id)).toEqual(['edition-2026-11-28', 'edition-2026-11-01']);
	expect(steps[0]).toMatchObject({ kinds: [], note: expect.stringContaining('Nothing has changed') });
	expect(steps[1]?.kinds).toEqual([
		{
			name: 'Ties between states',
			groups: [{ name: 'Added', things: [{ name: facts.ties[gone]!.name, href: `/${gone}` }] }]
		}
	]);
	expect(first?.counts).toContain(`${Object.keys(facts.excerpts).length} excerpts`);
});
