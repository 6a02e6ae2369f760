import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { isItemId, slugOf, type Item } from '#lib/atlas/item.ts';
import { excerptsOfStep } from '#lib/atlas/reading.ts';
import type { HandOut } from '#lib/page-data/hand-out.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { focusOfPath } from '#lib/server/map/still-maps.ts';
import { onPaper } from '#lib/server/map/on-paper.ts';
import { handOutWords as words } from '#lib/words/en/hand-out.ts';
import { byline } from './cards.ts';
import { quotedDocument } from './document-signs.ts';
import { leadExcerpts } from './quotations.ts';
import { readingOf } from './readings.ts';
import { spokenTie } from './tie-rows.ts';
import { preparedAnswers, questionPage } from './ways.ts';

/** Two sheets have room for so many words of passages; a single long one is quoted whole all the same. */
const mostWords = 420;

/** What a hand-out is of. */
interface Subject {
	readonly name: string;
	readonly summary?: string | undefined;
	readonly passages: readonly { readonly excerpt: Excerpt; readonly heading?: string }[];
	/** The page is about it: where its passages speak of nothing else, they stand there. */
	readonly item?: Item | undefined;
}

/** The pages of which there is a hand-out, without their first slash: items, readings, prepared questions. */
export function handOutPaths(atlas: Atlas): string[] {
	return [
		...atlas.itemById.keys(),
		...atlas.readings.map(({ document }) => `readings/${slugOf(document.id)}`),
		...preparedAnswers(atlas).map(({ question }) => `ways/${question.id}`)
	];
}

/** The hand-out of a page; nothing where there is none. */
export function handOutPage(atlas: Atlas, path: string) {
	const subject = subjectOf(atlas, path);
	if (!subject) return undefined;
	const { name, summary, passages } = subject;
	const quoted = withRoom(passages);
	const focus = focusOfHandOut(atlas, path);
	const documents = atlas.documents.filter((document) => passages.some(({ excerpt }) => excerpt.document === document));
	const handOut: HandOut = {
		path: `/${path}`,
		name,
		summary,
		passages: quoted.map(({ excerpt, heading }, index) => ({
			number: index + 1,
			heading,
			exact: excerpt.exact,
			document: quotedDocument(atlas, excerpt.document),
			words: excerpt.words
		})),
		more: passages.length - quoted.length,
		sources: documents.map((document) => ({
			name: document.name,
			byline: byline(document),
			address: document.address
		})),
		map: focus && `/print-maps/${path}.svg`
	};
	const question = path.startsWith('ways/') ? questionPage(atlas, path.slice('ways/'.length)) : undefined;
	return {
		handOut,
		...(question ? { answer: question.answer, lands: question.lands, closed: question.question.closed } : {}),
		onPaper: onPaper(atlas, focus),
		head: { title: `${words.title(name)} · ${atlas.title}`, description: words.description(name) }
	};
}

/** Where the map of a hand-out looks. Ties would cover the numbers of what is not about them. */
export function focusOfHandOut(atlas: Atlas, path: string): Focus | undefined {
	const focus = focusOfPath(atlas, `/${path.replace(/^readings\//, 'documents/')}`);
	return focus?.isOfTies ? focus : focus && { ...focus, ties: [] };
}

/** The passages of a hand-out in the order of their numbers, and what it is about. */
export function numberedPassages(atlas: Atlas, path: string): { excerpts: readonly Excerpt[]; item: Item | undefined } {
	const subject = subjectOf(atlas, path);
	return { excerpts: withRoom(subject?.passages ?? []).map(({ excerpt }) => excerpt), item: subject?.item };
}

function subjectOf(atlas: Atlas, path: string): Subject | undefined {
	const [kind, slug = ''] = path.split('/');
	if (kind === 'readings') {
		const reading = readingOf(atlas, slug);
		return (
			reading && {
				name: reading.name,
				summary: reading.introduction,
				passages: reading.steps.flatMap((step) =>
					excerptsOfStep(step)
						.slice(0, 1)
						.map((excerpt) => ({ excerpt, heading: step.claim }))
				)
			}
		);
	}
	if (kind === 'ways') {
		const prepared = preparedAnswers(atlas).find(({ question }) => question.id === slug);
		return prepared && { name: prepared.question.question, passages: [] };
	}
	const item = isItemId(path) ? atlas.itemById.get(path) : undefined;
	if (!item) return undefined;
	const all = new Set([...leadExcerpts(atlas, item), ...excerptsAbout(atlas, item)]);
	return {
		name: item.name,
		summary: item.kind === 'ties' ? spokenTie(atlas, item) : 'summary' in item ? item.summary : undefined,
		passages: [...all].map((excerpt) => ({ excerpt })),
		item
	};
}

function withRoom<Passage extends { readonly excerpt: Excerpt }>(passages: readonly Passage[]): Passage[] {
	let sum = 0;
	return passages.filter(({ excerpt: { words: range } }, index) => {
		sum += range.last - range.first + 1;
		return index === 0 || sum <= mostWords;
	});
}
