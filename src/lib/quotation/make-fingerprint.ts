import {
	countCharacters,
	sealOfExcerpt,
	sealOfFingerprint,
	type ProofProblem,
	type ExcerptEntry,
	type ExcerptPrint,
	type Fingerprint,
	type Hash,
	type SectionEntry,
	type SectionPrint
} from './fingerprint.ts';
import { foldText, type FoldedText } from '#lib/text/fold-text.ts';
import { locateQuote, type QuotePlace } from './locate-quote.ts';
import { invisibleMarks, normalForm, wordsOf } from '#lib/text/normal-form.ts';

/**
 * Makes the fingerprint of a text, with everything that keeps its excerpts from being proven. `begins` says at which
 * word a section without heading begins; the first begins with the text.
 */
export function makeFingerprint(
	text: string,
	sections: readonly SectionEntry[],
	excerpts: readonly ExcerptEntry[],
	begins: ReadonlyMap<string, number>,
	hash: Hash
): { fingerprint: Fingerprint; unproven: ProofProblem[] } {
	const folded = foldText(text);
	const wordCount = wordsOf(text).length;
	const unproven: ProofProblem[] = [];
	const sectionPrints = printSections(text, sections, begins, wordCount, unproven);
	const prints = excerpts.flatMap((excerpt): ExcerptPrint[] => {
		const place = proveExcerpt(text, folded, excerpt, unproven);
		if (!place) return [];
		const { first, last } = place.words;
		const start = countCharacters(text.slice(0, place.start));
		const length = countCharacters(text.slice(place.start, place.end));
		const print = {
			id: excerpt.id,
			words: [first, last] as const,
			characters: [start, start + length] as const,
			sha256: hash(excerpt.exact),
			normalSha256: hash(normalForm(excerpt.exact))
		};
		return [{ ...print, seal: sealOfExcerpt(excerpt, print, hash) }];
	});
	const unsealed = {
		sha256: hash(text),
		normalSha256: hash(normalForm(text)),
		wordCount,
		sections: sectionPrints,
		excerpts: prints
	};
	return { fingerprint: { ...unsealed, seal: sealOfFingerprint(unsealed, hash) }, unproven };
}

/** Its place in the text if it occurs there exactly once, to the letter; marks that cannot be seen are none, and may be left out. */
function proveExcerpt(
	text: string,
	folded: FoldedText,
	excerpt: ExcerptEntry,
	unproven: ProofProblem[]
): QuotePlace | undefined {
	const location = locateQuote(folded, excerpt);
	switch (location.stands) {
		case 'never':
			unproven.push({
				excerpt: excerpt.id,
				message: 'does not stand in the text',
				remedy: 'Copy `exact`, `prefix` and `suffix` from the text, from word to word'
			});
			return undefined;
		case 'often':
			unproven.push({
				excerpt: excerpt.id,
				message: `stands ${location.places.length} times in the text, at words ${location.places.map(({ words }) => words.first).join(', ')}`,
				remedy: 'Write the words before it into `prefix`, or those after it into `suffix`, until one place is left'
			});
			return undefined;
		case 'once': {
			const { start, end } = location.place;
			const published = text.slice(start, end);
			if ([published, published.replace(invisibleMarks, '')].includes(excerpt.exact)) return location.place;
			unproven.push({
				excerpt: excerpt.id,
				message:
					'stands in the text with other white space, quotation marks, hyphens, composed letters or invisible marks',
				remedy:
					'Copy `exact` from the text to the letter, with all marks that cannot be seen or with none; npm run document:check prints it'
			});
			return undefined;
		}
		default:
			return location satisfies never;
	}
}

function printSections(
	text: string,
	sections: readonly SectionEntry[],
	begins: ReadonlyMap<string, number>,
	wordCount: number,
	unproven: ProofProblem[]
): SectionPrint[] {
	const lines = linesOf(text);
	let after = 0;
	const firsts = sections.map(({ id, heading }, index) => {
		const wanted = heading && normalForm(heading);
		const line = wanted ? lines.find(({ first, normal }) => first > after && normal === wanted) : undefined;
		const first = heading ? line?.first : (begins.get(id) ?? (index === 0 ? 1 : undefined));
		if (first === undefined || first <= after || first > wordCount) {
			unproven.push({
				section: id,
				message: heading
					? `its heading stands on no line of its own after the section before it`
					: `has no heading, and nothing says where it begins`,
				remedy: heading
					? 'Copy `heading` from the text, and keep the sections in its order'
					: `Say so: npm run document:add -- <file> --section ${id}="its first words"`
			});
			return after + 1;
		}
		after = first;
		return first;
	});
	return sections.map(({ id }, index) => ({
		id,
		words: [firsts[index] ?? 1, (firsts[index + 1] ?? wordCount + 1) - 1]
	}));
}

/** The lines of a text that hold words, each with the number of its first word. */
export function linesOf(
	text: string
): { readonly first: number; readonly normal: string; readonly wordCount: number }[] {
	let next = 1;
	return text.split(/\r\n?|\n/).flatMap((line) => {
		const wordCount = wordsOf(line).length;
		const first = next;
		next += wordCount;
		return wordCount > 0 ? [{ first, normal: normalForm(line), wordCount }] : [];
	});
}
