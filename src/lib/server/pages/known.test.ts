import { describe, expect, it } from 'vitest';
import { statesOf } from '#lib/atlas/leg-states.ts';
import { asKnown } from '#lib/page-data/as-known.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { aToZPage } from './a-z.ts';
import { comparePage } from './compare.ts';
import { corridorCard } from './corridor.ts';
import { countryCard } from './country.ts';
import { crossingsPage } from './crossings.ts';
import { documentCard } from './document.ts';
import { eventCard } from './event.ts';
import { frontPage } from './front.ts';
import { knownPage } from './known.ts';
import { listPage } from './list.ts';
import { organisationCard } from './organisation.ts';
import { placeCard } from './place.ts';
import { stretchEntries, stretchPage } from './stretch.ts';
import { tieCard } from './tie.ts';
import { tiesPage } from './ties.ts';

const atlas = loadAtlas();
/** The pages of the atlas, by what they are about. */
const pages: [string, () => unknown][] = [
	['front', () => frontPage(atlas)],
	['A to Z', () => aToZPage(atlas)],
	['crossings', () => crossingsPage(atlas)],
	...stretchEntries(atlas).map(({ corridor, country }): [string, () => unknown] => [
		`crossings/${corridor}/${country}`,
		() => stretchPage(atlas, corridor, country)!.card
	]),
	['compare', () => comparePage(atlas)],
	['ties', () => tiesPage(atlas)],
	['events', () => listPage(atlas, 'events')],
	['documents', () => listPage(atlas, 'documents')],
	...atlas.corridors.map((item): [string, () => unknown] => [item.id, () => corridorCard(atlas, item)]),
	...atlas.countries.map((item): [string, () => unknown] => [item.id, () => countryCard(atlas, item)]),
	...atlas.places.map((item): [string, () => unknown] => [item.id, () => placeCard(atlas, item)]),
	...atlas.events.map((item): [string, () => unknown] => [item.id, () => eventCard(atlas, item)]),
	...atlas.organisations.map((item): [string, () => unknown] => [item.id, () => organisationCard(atlas, item)]),
	...atlas.ties.map((item): [string, () => unknown] => [item.id, () => tieCard(atlas, item)]),
	...atlas.documents.map((item): [string, () => unknown] => [item.id, () => documentCard(atlas, item)])
];
const days = knownPage(atlas).choices.map(({ day }) => day);
const [first = '', last = ''] = days;
const later = atlas.documents.find(({ writtenBy = '' }) => writtenBy > first)!;
const laterNames = atlas.corridors.flatMap(({ laterNames: names }) => names.map(({ name }) => name));
const textOf = (page: () => unknown, day: string) => JSON.stringify(asKnown(page(), day) ?? '');

describe('the atlas as it was known when its first document was written', () => {
	it.each(pages)('%s quotes no later document and tells no later name', (_, page) => {
		const quoted = atlas.excerpts.filter(({ document }) => document === later).map(({ exact }) => exact);
		const text = textOf(page, first);
		for (const words of quoted) expect(text).not.toContain(JSON.stringify(words).slice(1, -1));
		for (const name of laterNames) expect(text).not.toContain(name);
	});

	it('could be told from now: later names and words are there', () => {
		const now = JSON.stringify(pages.map(([, page]) => page()));
		for (const name of laterNames) expect(now).toContain(name);
		expect(laterNames.length).toBeGreaterThan(0);
	});

	it('has every leg in the status that it had, with nothing said later', () => {
		for (const corridor of atlas.corridors) {
			const card = asKnown(corridorCard(atlas, corridor), first)!;
			for (const { leg } of card.routes.flatMap(({ stages }) => stages)) {
				expect(leg.statusAsOf ?? '').not.toMatch(/^2026/);
				const states = statesOf(atlas.legs.find(({ id }) => id === leg.id)!);
				const held = states.filter(({ since = '' }) => since <= first).at(-1)!;
				expect(leg.status, leg.id).toBe(held.status);
			}
		}
	});

	it('compares nothing that one document alone could not', () => {
		const { groups } = asKnown(comparePage(atlas), first)!;
		expect(groups).toEqual([]);
		expect(asKnown(comparePage(atlas), last)!.groups.length).toBeGreaterThan(0);
	});
});

describe('how far corridors run', () => {
	/** Kilometres of a status, added up over the cells of corridors. */
	const kmOf = (day: string | undefined, status: string) =>
		asKnown(crossingsPage(atlas).card, day)!
			.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.notInOperation ?? []))
			.reduce((sum, part) => sum + (part.status === status ? part.km : 0), 0);

	it('counts what was not open yet, and no more of it once it was', () => {
		expect(kmOf(undefined, 'not-open')).toBe(0);
		expect(kmOf('1990-01-01', 'not-open')).toBeGreaterThan(0);
		expect(kmOf('2017-10-29', 'not-open')).toBeGreaterThan(kmOf('2017-10-30', 'not-open'));
	});

	it('is as it is now from the last change on', () => {
		const now = crossingsPage(atlas).card;
		const figures = (card: typeof now) => card.rows.map(({ cells }) => cells.map((cell) => cell?.notInOperation));
		expect(figures(asKnown(now, '9000-01-01')!)).toEqual(figures(now));
	});

	it('says of each leg of a stretch what it was', () => {
		const changed = atlas.legs.find(
			({ statusSince, statusBefore, corridors }) => statusSince && !statusBefore && corridors[0]
		)!;
		const slug = changed.corridors[0]!.id.split('/')[1]!;
		const stretches = stretchEntries(atlas).filter(({ corridor }) => corridor === slug);
		const statuses = stretches.flatMap(({ corridor, country }) =>
			asKnown(stretchPage(atlas, corridor, country)!.card, '1990-01-01')!
				.legs.filter(({ id }) => id === changed.id)
				.map(({ status }) => status)
		);
		expect(new Set(statuses)).toEqual(new Set(['not-open']));
	});
});

it('leaves a leg closed before it opened', () => {
	const opened = atlas.legs.find(
		({ statusSince, statusBefore, corridors }) => statusSince && !statusBefore && corridors[0]
	)!;
	const card = asKnown(corridorCard(atlas, opened.corridors[0]!), '1990-01-01')!;
	const statuses = card.routes.flatMap(({ stages }) =>
		stages.flatMap(({ leg }) => (leg.id === opened.id ? [leg.status] : []))
	);
	expect(new Set(statuses)).toEqual(new Set(['not-open']));
	const drawn = card.diagram.lines.flatMap(({ legs }) => legs).filter(({ id }) => id === opened.id);
	expect(drawn.map(({ status }) => status)).toEqual(['not-open']);
});

it('tells every change of a line that is known, the oldest first', () => {
	const { changes } = knownPage(atlas);
	const dates = changes.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted());
	expect(changes.length).toBe(atlas.legs.filter(({ statusSince }) => statusSince).length);
});

it('says on the page of a corridor what a leg has been, as far as it was known', () => {
	const rebuilt = atlas.legs.find(
		({ statusBefore = [], corridors }) => statusBefore[0]?.status === 'planned' && corridors[0]
	)!;
	const card = corridorCard(atlas, rebuilt.corridors[0]!);
	const historyIn = (page: typeof card) =>
		page.routes
			.flatMap(({ stages }) => stages.map(({ leg }) => leg))
			.find(({ id }) => id === rebuilt.id)!
			.history.map(({ status, since }) => [status, since]);
	expect(historyIn(card)).toEqual([
		['planned', undefined],
		[rebuilt.status, rebuilt.statusSince]
	]);
	expect(historyIn(asKnown(card, first)!)).toEqual([['planned', undefined]]);
});
