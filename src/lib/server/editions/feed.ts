import { escapeXml } from '#lib/map/still/escape-svg.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { countsOf, kindsInWords } from '#lib/server/pages/changes.ts';
import { editionWords } from '#lib/words/en/editions.ts';
import { changesBetween } from './changes.ts';
import type { KeptEdition } from './kept-editions.ts';

const words = editionWords.changes;

type Edition = Pick<KeptEdition, 'name' | 'date' | 'facts'>;

/** What each kept edition changed, the newest first: https://www.rfc-editor.org/rfc/rfc4287. `origin` is a whole address. */
export function atomFeed(atlas: Atlas, editions: readonly Edition[], origin: string): string {
	const entries = editions.map((edition, index) => entryOf(atlas, edition, editions[index - 1], origin)).reverse();
	const updated = editions.at(-1)?.date ?? atlas.edition.date;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
	<id>${escapeXml(`${origin}/changes.atom`)}</id>
	<title>${escapeXml(words.headTitle(atlas.title))}</title>
	<updated>${instant(updated)}</updated>
	<author><name>${escapeXml(atlas.contact.name)}</name></author>
	<link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}/changes.atom`)}"/>
	<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/changes`)}"/>
${entries.join('\n')}
</feed>
`;
}

function entryOf(atlas: Atlas, edition: Edition, before: Edition | undefined, origin: string): string {
	// The address of an edition stays, and so its id does.
	const address = escapeXml(`${origin}/e/${edition.name}`);
	return `	<entry>
		<id>${address}</id>
		<title>${escapeXml(before ? editionWords.name(edition.name) : words.first(edition.name))}</title>
		<updated>${instant(edition.date)}</updated>
		<link rel="alternate" type="text/html" href="${address}"/>
		<content type="text">${escapeXml(contentOf(atlas, edition, before))}</content>
	</entry>`;
}

function contentOf(atlas: Atlas, edition: Edition, before: Edition | undefined): string {
	if (!before) return words.counts(countsOf(edition.facts));
	const kinds = kindsInWords(atlas, changesBetween(before.facts, edition.facts));
	if (kinds.length === 0) return words.others;
	const lines = kinds.flatMap(({ name, groups }) =>
		groups.map((group) => {
			const things = group.things.map((thing) => thing.name + (thing.fields ? ` (${thing.fields.join('; ')})` : ''));
			return `${name}. ${group.name}: ${things.join(', ')}.`;
		})
	);
	return lines.join('\n');
}

function instant(day: string): string {
	return `${day}T00:00:00Z`;
}
