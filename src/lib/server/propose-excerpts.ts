import { findWords } from '#lib/atlas/find-words.ts';
import { countQuoted, greatestShare, type ExcerptEntry, type SectionPrint } from '#lib/atlas/fingerprint.ts';
import { foldText, type Span } from '#lib/atlas/fold-text.ts';
import type { Item } from '#lib/atlas/item.ts';
import { locateQuote } from '#lib/atlas/locate-quote.ts';
import { normalForm, wordsOf } from '#lib/atlas/normal-form.ts';
import { sentenceSpans } from '#lib/atlas/sentences.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

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
	items: readonly Item[],
	present: readonly (ExcerptEntry & { readonly about: readonly ItemId[] })[],
	takenIds: ReadonlySet<string>,
	/** Title and headings, which are no excerpts. */
	frame: readonly string[]
): Proposal[] {
	const folded = foldText(text);
	const places = present.flatMap((excerpt) => {
		const location = locateQuote(folded, excerpt);
		return location.stands === 'once' ? [location.place] : [];
	});
	const headings = new Set(frame.map(normalForm));
	const isFree = ([start, end]: Span) => places.every((place) => end <= place.start || start >= place.end);
	const known = new Set(present.flatMap(({ about }) => about));
	const candidates = sentenceSpans(text).flatMap((span): Omit<Proposal, 'id'>[] => {
		const exact = text.slice(...span);
		const about = items.filter((item) => isNamedIn(exact, item)).map(({ id }) => id);
		const location = locateQuote(folded, { exact });
		if (headings.has(normalForm(exact))) return [];
		if (about.length === 0 || exact.length > longestExact || wordsOf(exact).length < shortestWords) return [];
		if (location.stands !== 'once' || !isFree(span)) return [];
		const { first, last } = location.place.words;
		const section = sections.find(({ words }) => first >= words[0] && last <= words[1]);
		return section ? [{ section: section.id, exact, about }] : [];
	});
	let left = Math.floor(wordsOf(text).length * greatestShare) - countQuoted(present);
	const chosen = new Set<Omit<Proposal, 'id'>>();
	const worth = ({ exact, about }: Omit<Proposal, 'id'>) =>
		about.filter((id) => !known.has(id)).length / wordsOf(exact).length;
	for (;;) {
		const [best] = candidates
			.filter((candidate) => worth(candidate) > 0 && wordsOf(candidate.exact).length <= left)
			.sort((a, b) => worth(b) - worth(a));
		if (!best) break;
		chosen.add(best);
		left -= wordsOf(best.exact).length;
		for (const id of best.about) known.add(id);
	}
	const ids = new Set(takenIds);
	return candidates
		.filter((candidate) => chosen.has(candidate))
		.map((candidate) => {
			const id = freeId(candidate.exact, ids);
			ids.add(id);
			return { id, ...candidate };
		});
}

function isNamedIn(exact: string, { name, otherNames }: Item): boolean {
	return [name, ...otherNames].some((word) => findWords(exact, word).length > 0);
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
