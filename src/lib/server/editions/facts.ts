import { createHash } from 'node:crypto';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { sectionName } from '#lib/atlas/document.ts';
import { writtenWhen } from '#lib/atlas/event.ts';
import { legsOf } from '#lib/atlas/corridor.ts';
import { slugOf, type Item } from '#lib/atlas/item.ts';
import type { editionWords } from '#lib/words/en/editions.ts';

export type FieldName = keyof typeof editionWords.changes.fields;
export const factKinds = ['items', 'excerpts', 'comparisons', 'ties', 'readings', 'statuses'] as const;
export type FactKind = (typeof factKinds)[number];

/** What an edition says of one thing: short fields as they are, long ones by a hash, which begins with "#". */
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

export interface Entry {
	readonly name: string;
	/** Where it stands in the atlas: `places/aktau`. */
	readonly page: string;
	readonly fields: Fields;
}

/** What there is in an edition, by kind and id: enough to tell what changed from one to the next. */
export type EditionFacts = Readonly<Record<FactKind, Readonly<Record<string, Entry>>>>;

const longest = 60; // letters that are kept as they are

export function factsOf(atlas: Atlas): EditionFacts {
	const items = [...atlas.itemById.values()].filter(({ kind }) => kind !== 'ties');
	return {
		items: table(
			items,
			({ id }) => id,
			(item) => [item.name, item.id, fieldsOf(item)]
		),
		excerpts: table(
			atlas.excerpts,
			({ document, id }) => `${document.id}/${id}`,
			({ id, document, ...excerpt }) => [
				id,
				`${document.id}?excerpt=${id}`,
				{
					words: excerpt.exact,
					section: sectionName(excerpt.section),
					about: excerpt.about.map(({ item, because }) => [item.id, because])
				}
			]
		),
		comparisons: table(
			atlas.comparisons,
			({ id }) => id,
			({ aspect, item, also, reason, sides }) => [
				aspect,
				item.id,
				{
					name: aspect,
					item: [item, ...also].map(({ id }) => id),
					reason,
					sides: sides.map(({ document, label, excerpts }) => [document.id, label, excerpts.map(({ id }) => id)])
				}
			]
		),
		ties: table(
			atlas.ties,
			({ id }) => id,
			(tie) => [
				tie.name,
				tie.id,
				{
					name: tie.name,
					kind: tie.tieKind,
					ends: [tie.from.id, tie.to.id, tie.isMutual, tie.isAbsent],
					what: tie.what,
					figure: tie.figure,
					sign: tie.sign,
					reason: tie.reason,
					facts: tie.facts,
					excerpts: excerptsAbout(atlas, tie).map(({ id }) => id)
				}
			]
		),
		readings: table(
			atlas.readings,
			({ document }) => document.id,
			({ name, document, introduction, steps }) => [
				name,
				`readings/${slugOf(document.id)}`,
				{ name, summary: introduction, steps: steps.map((step) => [step.name, step.claim, step.weakens?.text]) }
			]
		),
		statuses: table(
			atlas.legs,
			({ id }) => id,
			(leg) => [
				`${leg.from.name} – ${leg.to.name}`,
				`${leg.corridors[0]?.id ?? 'corridors'}?leg=${leg.id}`,
				{ status: leg.status, asOf: leg.statusAsOf, reference: leg.statusReference }
			]
		)
	};
}

type Written = readonly [name: string, page: string, fields: Partial<Record<FieldName, unknown>>];

function table<Thing>(
	things: readonly Thing[],
	idOf: (thing: Thing) => string,
	write: (thing: Thing) => Written
): Record<string, Entry> {
	return Object.fromEntries(
		things.map((thing) => {
			const [name, page, fields] = write(thing);
			const kept = Object.entries(fields).flatMap(([field, value]) => (isSaid(value) ? [[field, short(value)]] : []));
			return [idOf(thing), { name, page, fields: Object.fromEntries(kept) as Fields }];
		})
	);
}

function isSaid(value: unknown): boolean {
	return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function short(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	if (typeof value !== 'object' && text.length <= longest) return text;
	return `#${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

function fieldsOf(item: Item): Partial<Record<FieldName, unknown>> {
	const common = { name: item.name, otherNames: item.otherNames };
	switch (item.kind) {
		case 'corridors':
			return {
				...common,
				summary: item.summary,
				facts: [item.facts, item.nameNote, item.laterNames],
				legs: legsOf(item).map(({ id }) => id)
			};
		case 'places': {
			const { placeKind, country, position, note, reference } = item;
			return { ...common, kind: placeKind, country, position, note, reference };
		}
		case 'events': {
			const { eventKind, summary, at, facts, parts } = item;
			return {
				...common,
				kind: eventKind,
				when: writtenWhen(item),
				summary,
				where: [at.map(({ id }) => id), parts.map(({ id, geometry }) => [id, geometry])],
				facts
			};
		}
		case 'documents': {
			const { author, publisher, date, address, fingerprint, notOnMap } = item;
			return { ...common, author, publisher, date, address, text: fingerprint.sha256, notOnMap };
		}
		case 'countries':
		case 'organisations':
		case 'ties':
			return common;
		default:
			return item satisfies never;
	}
}
