import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { comparisonsAbout, type Comparison } from '#lib/atlas/comparison.ts';
import { legsOf, type Corridor, type Fact } from '#lib/atlas/corridor.ts';
import { writtenWhen } from '#lib/atlas/event.ts';
import type { Item } from '#lib/atlas/item.ts';
import { tiesOf } from '#lib/atlas/ties-of.ts';
import { escapeXml } from '#lib/map/still/escape-svg.ts';
import { stepMapPicture } from '#lib/map/still/step-picture.ts';
import { modeNames, statusNames } from '#lib/palette/patterns.ts';
import { focusOfPath, stillMapData } from '#lib/server/map/still-maps.ts';
import { spokenTie } from '#lib/server/pages/tie-rows.ts';
import { whenInWords } from '#lib/server/pages/when-in-words.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { editionWords as words } from '#lib/words/en/editions.ts';
import { quotationWithId, within, type FrozenPage } from './frame.ts';
import { around, link, list, said, section } from './html.ts';

/** What the page of an item holds, in the order of the live one. */
export function itemParts(page: FrozenPage, item: Item): string[] {
	const { atlas } = page;
	return [
		said('p', item.otherNames.length > 0 ? words.alsoCalled(item.otherNames) : ''),
		...aboutParts(page, item),
		mapOf(atlas, item),
		section(words.excerpts, excerptsAbout(atlas, item).map(quotationWithId)),
		section(
			words.comparisons,
			comparisonsAbout(atlas.comparisons, item).map((comparison) => comparisonPart(page, comparison))
		),
		'facts' in item ? section(words.ours, [list(item.facts.map(factPart))]) : '',
		section(words.ties, [
			list(tiesOf(atlas, item).map((tie) => link(within(page, tie.id), `${tie.name}: ${spokenTie(atlas, tie)}`)))
		])
	];
}

function aboutParts(page: FrozenPage, item: Item): string[] {
	switch (item.kind) {
		case 'corridors':
			return [said('p', item.summary), legsPart(item)];
		case 'events':
			return [
				said('p', item.dateWords ?? whenInWords(writtenWhen(item))),
				said('p', item.summary),
				list(item.at.map(({ id, name }) => link(within(page, id), name)))
			];
		case 'ties':
			return [
				said('p', spokenTie(page.atlas, item)),
				said('p', item.reason),
				list([item.from, item.to].map(({ id, name }) => link(within(page, id), name)))
			];
		case 'places':
			return [said('p', item.note ?? '')];
		case 'documents':
			return item.notOnMap.map(({ name, entries }) =>
				section(name, [list(entries.map(({ says, reason }) => said('span', says) + said('small', reason)))])
			);
		case 'countries':
		case 'organisations':
			return [];
		default:
			return item satisfies never;
	}
}

function legsPart(corridor: Corridor): string {
	const rows = legsOf(corridor).map((leg) =>
		around('tr', [
			said('td', `${leg.from.name} – ${leg.to.name}`),
			said('td', modeNames[leg.mode]),
			said(
				'td',
				[statusNames[leg.status], leg.statusAsOf ? dateInWords(leg.statusAsOf) : ''].filter(Boolean).join(', ')
			)
		])
	);
	return section(words.legs, [around('table', [around('tbody', rows)])]);
}

function factPart({ text, reference, address, asOf }: Fact): string {
	const source = [reference, asOf ? dateInWords(asOf) : ''].filter(Boolean).join(', ');
	return said('span', text) + around('small', [said('span', source), address ? `. ${link(address, address)}` : '']);
}

/** The map of an item as it was drawn, in the colours of paper. */
function mapOf(atlas: Atlas, item: Item): string {
	const focus = focusOfPath(atlas, `/${item.id}`);
	if (!focus) return '';
	const data = stillMapData(atlas);
	const layers = data.layers.map(({ id }) => id);
	const drawing = stepMapPicture(data, focus, layers, 'light');
	const named = `<svg role="img" aria-label="${escapeXml(words.map(item.name))}" `;
	return around('figure', [drawing.replace('<svg ', () => named), said('figcaption', words.mapSources)]);
}

/** What each document says of a matter, and how the editors judge it. */
export function comparisonPart(page: FrozenPage, { id, aspect, reason, sides, item }: Comparison): string {
	const { atlas } = page;
	const silent = atlas.documents.filter((document) => !sides.some((side) => side.document === document));
	return around('section', [
		said('h3', aspect, { id: `comparison-${id}` }),
		said('p', reason),
		list([
			...sides.map(({ document, label, excerpts }) =>
				[
					said('span', `${document.shortTitle}: ${words.labels[label]}. `),
					...excerpts.map((excerpt) => link(`${within(page, document.id)}#${excerpt.id}`, excerpt.id) + ' ')
				].join('')
			),
			...silent.map(({ shortTitle }) => said('span', `${shortTitle}: ${words.silent}.`))
		]),
		page.path === item.id ? '' : link(within(page, item.id), item.name)
	]);
}
