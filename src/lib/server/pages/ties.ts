import type { Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import type { Tie, TieEnd } from '#lib/atlas/tie.ts';
import { tiesOf } from '#lib/atlas/ties-of.ts';
import { tieKinds, type TieKind } from '#lib/atlas/vocabulary.ts';
import { downloads } from '#lib/page-data/downloads.ts';
import type { TiesCard } from '#lib/page-data/tie-card.ts';
import { focusOfTies } from '#lib/server/map/tie-focus.ts';
import { tieWords as words } from '#lib/words/en/tie.ts';
import { layersWithTies } from './layer-entries.ts';
import { tieRow } from './tie-rows.ts';

/** What ties begin or end at, by name. */
function endsOf(atlas: Atlas): TieEnd[] {
	const ends = new Set(atlas.ties.flatMap(({ from, to }) => [from, to]));
	return [...ends].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function ofKind(atlas: Atlas, kind: TieKind): readonly Tie[] {
	return atlas.ties.filter(({ tieKind }) => tieKind === kind);
}

/** The lists of the ties of one end or of one kind; none is empty. */
export function tieListEntries(atlas: Atlas) {
	return {
		ofEnds: endsOf(atlas).map(({ id }) => ({ end: slugOf(id) })),
		ofKinds: tieKinds.flatMap((kind) => (ofKind(atlas, kind).length > 0 ? [{ kind }] : []))
	};
}

export function tieListPaths(atlas: Atlas): `/${string}`[] {
	const { ofEnds, ofKinds } = tieListEntries(atlas);
	return [
		...ofEnds.map(({ end }): `/${string}` => `/ties/with/${end}`),
		...ofKinds.map(({ kind }): `/${string}` => `/ties/kind/${kind}`)
	];
}

/** The list of all ties. */
export function tiesPage(atlas: Atlas) {
	return listOf(atlas, words.heading, atlas.ties, {});
}

export function tiesWithPage(atlas: Atlas, slug: string) {
	const end = endsOf(atlas).find(({ id }) => slugOf(id) === slug);
	return end && listOf(atlas, words.of(end.name), tiesOf(atlas, end), { end });
}

export function tiesOfKindPage(atlas: Atlas, slug: string) {
	const kind = tieKinds.find((known) => known === slug);
	const ties = kind ? ofKind(atlas, kind) : [];
	return kind && ties.length > 0 ? listOf(atlas, words.ofKind(words.kinds[kind]), ties, { kind }) : undefined;
}

function listOf(atlas: Atlas, heading: string, ties: readonly Tie[], at: { end?: TieEnd; kind?: TieKind }) {
	const all = { name: words.all, href: '/ties' as const, count: atlas.ties.length, isCurrent: !at.end && !at.kind };
	const card: TiesCard = {
		heading,
		rows: ties.map((tie) => tieRow(atlas, tie, at.end)),
		ends: [
			all,
			...endsOf(atlas).map((end) => ({
				name: end.name,
				href: `/ties/with/${slugOf(end.id)}` as const,
				count: tiesOf(atlas, end).length,
				isCurrent: end === at.end
			}))
		],
		kinds: [
			all,
			...tieListEntries(atlas).ofKinds.map(({ kind }) => ({
				name: words.kinds[kind],
				href: `/ties/kind/${kind}` as const,
				count: ofKind(atlas, kind).length,
				isCurrent: kind === at.kind
			}))
		],
		table: downloads.tiesTable
	};
	const countries = at.end?.kind === 'countries' ? [at.end.iso] : [];
	const whole = focusOfTies(atlas, ties, countries);
	return {
		card,
		...(whole && { selection: { whole, parts: {} }, layersOn: layersWithTies(atlas) }),
		head: { title: `${heading} · ${atlas.title}`, description: words.description(heading, ties.length) }
	};
}
