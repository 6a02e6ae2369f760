import type { Atlas } from '#lib/atlas/atlas.ts';
import { isItemId } from '#lib/atlas/item.ts';
import type { ChangedThing, EditionChanges } from '#lib/page-data/changes.ts';
import { builtFor, hasOrigin } from '#lib/site/site.ts';
import { changesBetween, type KindChanges } from '#lib/server/editions/changes.ts';
import type { factKinds } from '#lib/server/editions/facts.ts';
import { factsOf, type EditionFacts } from '#lib/server/editions/facts.ts';
import { keptEditions, type KeptEdition } from '#lib/server/editions/kept-editions.ts';
import { statusNames } from '#lib/palette/patterns.ts';
import { editionWords } from '#lib/words/en/editions.ts';

const words = editionWords.changes;

type Edition = Pick<KeptEdition, 'name' | 'hash' | 'facts'>;

/** What changed from each kept edition to the next, and from the last of them to today: the newest first. */
export function changesPage(atlas: Atlas, editions: readonly Edition[] = keptEditions()) {
	const [first] = editions;
	const today = { name: undefined, hash: atlas.edition.hash, facts: factsOf(atlas) };
	return {
		steps: editions.map((edition, index) => step(atlas, edition, editions[index + 1] ?? today)).reverse(),
		first: first && { title: words.first(first.name), counts: words.counts(countsOf(first.facts)) },
		head: {
			title: words.headTitle(atlas.title),
			description: words.description,
			alternates: feedLinks()
		}
	};
}

/** Where programs find what changed: a feed holds whole addresses, which a build without a host does not know. */
export function feedLinks() {
	if (!hasOrigin || keptEditions().length === 0) return [];
	return [{ href: `${builtFor}/changes.atom`, type: 'application/atom+xml', title: words.title }];
}

export function countsOf(facts: EditionFacts) {
	const count = (kind: (typeof factKinds)[number]) => Object.keys(facts[kind]).length;
	return {
		items: count('items'),
		excerpts: count('excerpts'),
		comparisons: count('comparisons'),
		ties: count('ties'),
		readings: count('readings'),
		statuses: count('statuses')
	};
}

function step(
	atlas: Atlas,
	before: Edition,
	after: Pick<Edition, 'hash' | 'facts'> & { readonly name: string | undefined }
): EditionChanges {
	const kinds = kindsInWords(atlas, changesBetween(before.facts, after.facts));
	const note = after.hash === before.hash ? words.nothing : words.others;
	return {
		id: `edition-${before.name}`,
		title: after.name === undefined ? words.toToday(before.name) : words.from(before.name, after.name),
		pages: `/e/${before.name}`,
		kinds,
		note: kinds.length === 0 ? note : undefined
	};
}

/** Changes as a page or a feed tells them. */
export function kindsInWords(atlas: Atlas, changes: readonly KindChanges[]): EditionChanges['kinds'] {
	return changes.map(({ kind, added, changed, removed }) => ({
		name: words.kinds[kind],
		groups: [
			{ name: words.added, things: added.map((thing) => thingOf(atlas, thing)) },
			{
				name: words.changed,
				things: changed.map(({ fields, ...thing }) => ({
					...thingOf(atlas, thing),
					fields: fields.map(({ field, before, after }) =>
						words.field(words.fields[field], spoken(field, before), spoken(field, after))
					)
				}))
			},
			{ name: words.removed, things: removed.map((thing) => thingOf(atlas, thing)) }
		].filter(({ things }) => things.length > 0)
	}));
}

/** A status as readers know it. */
function spoken(field: string, value: string | undefined): string | undefined {
	return field === 'status' && value && value in statusNames ? statusNames[value as keyof typeof statusNames] : value;
}

function thingOf(atlas: Atlas, { name, page }: { name: string; page: string }): ChangedThing {
	const path = page.split('?', 1)[0]!;
	const isThere = isItemId(path)
		? atlas.itemById.has(path)
		: atlas.readings.some(({ document }) => path === `readings/${document.id.slice('documents/'.length)}`);
	return { name, href: isThere ? `/${page}` : undefined };
}
