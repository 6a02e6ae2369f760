import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { excerptsOfStep, type Reading, type ReadingStep } from '#lib/atlas/reading.ts';
import { itemKinds } from '#lib/atlas/vocabulary.ts';
import { editionWords as words } from '#lib/words/en/editions.ts';
import { factsOf } from './facts.ts';
import { documentsOf, frozenPage, quotation, within, type FrozenPage } from './frame.ts';
import { around, link, list, said, section } from './html.ts';
import { comparisonPart, itemParts } from './item-parts.ts';
import type { KeptEdition } from './kept-editions.ts';

/** The present state of an atlas, as it will stay under a name. */
export function freeze(atlas: Atlas, name: string): KeptEdition {
	const { hash, date } = atlas.edition;
	return { name, hash, date, facts: factsOf(atlas), pages: Object.fromEntries(pagesOf(atlas, name)) };
}

function pagesOf(atlas: Atlas, edition: string): [path: string, html: string][] {
	const pageAt = (path: string, name: string): FrozenPage => ({ atlas, edition, path, name, today: path });
	const contents = pageAt('', words.name(edition));
	const compare = pageAt('compare', words.comparisons);
	const items = [...atlas.itemById.values()];
	return [
		['', frozenPage(contents, atlas.documents, contentsParts(contents))],
		[
			'compare',
			frozenPage(
				compare,
				atlas.documents,
				atlas.comparisons.map((comparison) => comparisonPart(compare, comparison))
			)
		],
		...items.map((item): [string, string] => {
			const page = pageAt(item.id, item.name);
			return [item.id, frozenPage(page, documentsOf(atlas, excerptsAbout(atlas, item)), itemParts(page, item))];
		}),
		...atlas.readings.map((reading): [string, string] => {
			const page = pageAt(`readings/${slugOf(reading.document.id)}`, reading.name);
			const excerpts = reading.steps.flatMap(excerptsOfStep);
			return [page.path, frozenPage(page, documentsOf(atlas, excerpts), readingParts(page, reading))];
		})
	];
}

function contentsParts(page: FrozenPage): string[] {
	const { atlas } = page;
	const items = [...atlas.itemById.values()];
	return [
		said('p', atlas.introduction),
		...itemKinds.map((kind) =>
			section(words.kinds[kind], [
				list(items.filter((item) => item.kind === kind).map(({ id, name }) => link(within(page, id), name)))
			])
		),
		section(words.kinds.readings, [
			list(atlas.readings.map(({ document, name }) => link(within(page, `readings/${slugOf(document.id)}`), name)))
		]),
		around('p', [link(within(page, 'compare'), words.comparisons)])
	];
}

function readingParts(page: FrozenPage, { introduction, steps }: Reading): string[] {
	return [said('p', introduction), ...steps.map((step, index) => stepPart(page, step, index + 1))];
}

function stepPart({ atlas }: FrozenPage, step: ReadingStep, number: number): string {
	const { name, claim, weakens, others, excerpts } = step;
	const voices = atlas.documents.flatMap((document) => others.filter((voice) => voice.document === document));
	return section(`${number}. ${name}`, [
		said('p', claim),
		...excerpts.map(quotation),
		weakens ? said('h3', words.weakens) + said('p', weakens.text) + weakens.excerpts.map(quotation).join('') : '',
		...voices.map(
			({ document, label, text, excerpts: own }) =>
				said('h3', `${document.shortTitle}: ${words.voices[label]}`) + said('p', text) + own.map(quotation).join('')
		)
	]);
}
