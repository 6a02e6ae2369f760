import { commonWords } from '#lib/text/common-words.ts';
import { foldWord, searchWords } from '#lib/text/search-words.ts';
import { isSwapOf, slipsBetween } from '#lib/text/word-slips.ts';
import { stemOf } from '#lib/text/word-stem.ts';

/** Words of the index that may be meant by a word, each with how sure that is, from 0 to 1. */
export type MeantWords = ReadonlyMap<string, number>;

const sure = { exact: 1, stem: 0.9, beginning: 0.5, beginningBeside: 0.2, slip: 0.4 };

/** The words that decide what a query finds: neither common ones nor stray letters, unless there are no others. */
export function decidingWords(query: string): string[] {
	const asked = [...new Set(searchWords(query).map(foldWord).filter(Boolean))];
	const deciding = asked.filter((word) => !commonWords.has(word) && !/^[a-z]$/.test(word));
	return deciding.length > 0 ? deciding : asked;
}

/** The words of the index. */
export class KnownWords {
	readonly #words: ReadonlySet<string>;
	readonly #byStem = new Map<string, string[]>();

	constructor(words: readonly string[]) {
		this.#words = new Set(words);
		for (const word of this.#words) {
			const stem = stemOf(word);
			const forms = this.#byStem.get(stem);
			if (forms) forms.push(word);
			else this.#byStem.set(stem, [word]);
		}
	}

	/** The word itself and its other forms; then what begins with it; and only where there is neither, slips of it. */
	meantBy(word: string): MeantWords {
		const forms = this.#byStem.get(stemOf(word)) ?? [];
		const meant = new Map(forms.map((form) => [form, form === word ? sure.exact : sure.stem]));
		const beginning = meant.size > 0 ? sure.beginningBeside : sure.beginning;
		for (const known of this.#words) {
			if (known.startsWith(word) && !meant.has(known) && !commonWords.has(known)) meant.set(known, beginning);
		}
		return meant.size > 0 ? meant : this.#slipsOf(word);
	}

	/** A short word with a slip is soon another word: there only letters that changed places are forgiven. */
	#slipsOf(word: string): MeantWords {
		const isMeant = (known: string) =>
			word.length < 6 ? word.length > 3 && isSwapOf(known, word) : slipsBetween(known, word, most) <= most;
		const most = word.length < 9 ? 1 : 2;
		return new Map([...this.#words].filter(isMeant).map((known) => [known, sure.slip]));
	}

	/** Words that look like one that is not known, the nearest first. */
	nearestTo(word: string): string[] {
		const most = Math.floor(word.length * 0.4);
		return [...this.#words]
			.filter((known) => known.length > 3)
			.map((known) => ({ known, slips: slipsBetween(known, word, most) }))
			.filter(({ slips }) => slips < Infinity)
			.sort((a, b) => a.slips - b.slips)
			.map(({ known }) => known);
	}
}
