import { findWordsIn } from '#lib/text/find-words.ts';
import { countQuoted, greatestShare, type ExcerptEntry, type SectionPrint } from '#lib/quotation/fingerprint.ts';
import { foldText, type FoldedText, type Span } from '#lib/text/fold-text.ts';
import type { ItemBase } from '#lib/atlas/item-base.ts';
import { locateQuote } from '#lib/quotation/locate-quote.ts';
import { invisibleMarks, normalForm, wordsOf } from '#lib/text/normal-form.ts';
import { sentenceSpans } from '#lib/text/sentences.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** Whatever a sentence may name. */
export type Named = Pick<ItemBase, 'id' | 'name' | 'otherNames'>;

export interface Proposal extends ExcerptEntry {
	readonly about: readonly ItemId[];
}

const longestExact = 700;
const shortestWords = 4; // A heading or a name alone says nothing.

/**
 * Sentences of a text that could be quoted: as few as name every item that the atlas knows, the text names, and no
 * excerpt is about yet, and within a third of the text. A person chooses among them.
 */
export function proposeExcerpts(
	text: string,
	sections: readonly SectionPrint[],
	items: readonly Named[],
	present: readonly (ExcerptEntry & { readonly about: readonly ItemId[] })[],
	takenIds: ReadonlySet<string>,
	/** Title and headings, which are no excerpts. */
	frame: readonly string[],
	/** Called as the names are looked for, which takes most of the time. */
	onProgress: (done: number, all: number) => void = () => undefined
): Proposal[] {
	const folded = foldText(text);
	const places = present.flatMap((excerpt) => {
		const location = locateQuote(folded, excerpt);
		return location.stands === 'once' ? [location.place] : [];
	});
	const headings = new Set(frame.map(normalForm));
	const isFree = ([start, end]: Span) => places.every((place) => end <= place.start || start >= place.end);
	const known = new Set(present.flatMap(({ about }) => about));
	const spans = sentenceSpans(text);
	const named = namedIn(spans, folded, items, onProgress);
	const candidates = spans.flatMap((span, index): Candidate[] => {
		const exact = text.slice(...span).replace(invisibleMarks, '');
		const about = named[index] ?? [];
		if (about.length === 0 || exact.length > longestExact) return [];
		const wordCount = wordsOf(exact).length;
		if (wordCount < shortestWords || headings.has(normalForm(exact)) || !isFree(span)) return [];
		return [{ exact, about, wordCount }];
	});
	let left = Math.floor(wordsOf(text).length * greatestShare) - countQuoted(present);
	const open = withoutRepeated(candidates);
	const chosen = new Map<Candidate, string>();
	const worth = ({ about, wordCount }: Candidate) => about.filter((id) => !known.has(id)).length / wordCount;
	for (;;) {
		let best: Candidate | undefined;
		for (const candidate of open)
			if (candidate.wordCount <= left && worth(candidate) > (best ? worth(best) : 0)) best = candidate;
		if (!best) break;
		open.delete(best);
		// Only now, since each search goes through the whole text.
		const section = sectionOf(best.exact);
		if (section === undefined) continue;
		chosen.set(best, section);
		left -= best.wordCount;
		for (const id of best.about) known.add(id);
	}
	const ids = new Set(takenIds);
	return candidates.flatMap((candidate): Proposal[] => {
		const section = chosen.get(candidate);
		if (section === undefined) return [];
		const { exact, about } = candidate;
		const id = freeId(exact, ids);
		ids.add(id);
		return [{ id, section, exact, about }];
	});

	/** The section of words that stand in the text once, and within one. */
	function sectionOf(exact: string): string | undefined {
		const location = locateQuote(folded, { exact });
		if (location.stands !== 'once') return undefined;
		const { first, last } = location.place.words;
		return sections.find(({ words }) => first >= words[0] && last <= words[1])?.id;
	}
}

interface Candidate {
	readonly exact: string;
	readonly about: readonly ItemId[];
	readonly wordCount: number;
}

/** The items that each sentence names. Every name is looked for once, in the whole text. */
function namedIn(
	spans: readonly Span[],
	folded: FoldedText,
	items: readonly Named[],
	onProgress: (done: number, all: number) => void
): ItemId[][] {
	const named = spans.map((): ItemId[] => []);
	for (const [index, { id, name, otherNames }] of items.entries()) {
		const sentences = new Set<number>();
		for (const word of [name, ...otherNames]) {
			let at = 0;
			for (const [start, end] of findWordsIn(folded, word)) {
				while ((spans[at]?.[1] ?? Infinity) <= start) at++;
				const [from, to] = spans[at] ?? [Infinity, -Infinity];
				if (start >= from && end <= to) sentences.add(at);
			}
		}
		for (const sentence of sentences) named[sentence]?.push(id);
		onProgress(index + 1, items.length);
	}
	return named;
}

/** Without the sentences that stand among them more than once, in the order of the text. */
function withoutRepeated(candidates: readonly Candidate[]): Set<Candidate> {
	const counts = new Map<string, number>();
	for (const { exact } of candidates) counts.set(normalForm(exact), (counts.get(normalForm(exact)) ?? 0) + 1);
	return new Set(candidates.filter(({ exact }) => counts.get(normalForm(exact)) === 1));
}

/** An id of its own from the first words. */
function freeId(exact: string, taken: ReadonlySet<string>): string {
	const base = slugFrom(exact, 5);
	if (!taken.has(base)) return base;
	for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** Small letters, digits and hyphens from the first words of a text. */
export function slugFrom(text: string, words: number): string {
	const plain = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9\s-]/g, '')
		.split(/[\s-]+/)
		.filter(Boolean);
	return plain.slice(0, words).join('-').slice(0, 60).replace(/-+$/, '') || 'untitled';
}
