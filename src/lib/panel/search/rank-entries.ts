import type { SearchResult } from 'minisearch';
import type { SearchEntry } from '#lib/page-data/search-entry.ts';
import { searchKinds } from '#lib/page-data/search-kind.ts';
import { foldName, foldWord, searchWords } from '#lib/text/search-words.ts';
import { decidingWords, type MeantWords } from './known-words.ts';

export type FoundEntry = SearchResult & SearchEntry;

const weightOfField: Record<string, number> = { name: 3, otherNames: 2.5, words: 1, said: 0.8 };
const leastShare = 0.4; // of the weight of what is asked: an entry that holds less is not an answer

const nearly = 0.95; // of the worth of its best part: the page that answers comes right after the sentence that does

interface Answer {
	readonly entry: FoundEntry;
	/** For each word asked, how well the entry answers it; 0 where it does not. */
	readonly worth: readonly number[];
}

/** Best first: the very name, then all words before some of them, and among these the rarer word and the better field. */
export function rankEntries(found: readonly FoundEntry[], asked: readonly MeantWords[], query: string, all: number) {
	const answers = found.map((entry): Answer => ({ entry, worth: asked.map((meant) => worthOf(entry, meant)) }));
	const rarity = asked.map((_, at) => {
		const count = answers.filter(({ worth }) => worth[at]).length;
		return Math.log(1 + (all - count + 0.5) / (count + 0.5));
	});
	const whole = sum(rarity);
	const name = { folded: foldName(query), words: decidingWords(query).sort().join(' ') };
	const ranked = answers
		.filter(({ worth }) => sum(rarity.filter((_, at) => worth[at])) >= leastShare * whole)
		.map(({ entry, worth }) => ({
			entry,
			tier: tierOf(entry, name),
			isWhole: !worth.includes(0),
			score: sum(worth.map((each, at) => each * (rarity[at] ?? 0)))
		}));
	const ofParts = new Map<string, number>();
	for (const { entry, score } of ranked) {
		const page = entry.lights ?? entry.item;
		if (isPart(entry)) ofParts.set(page, Math.max(ofParts.get(page) ?? 0, score));
	}
	const standing = ({ entry, isWhole, score }: (typeof ranked)[number]) =>
		isWhole && !isPart(entry) ? Math.max(score, nearly * (ofParts.get(entry.id) ?? 0)) : score;
	return ranked
		.map((each) => ({ ...each, score: standing(each) }))
		.sort(
			(a, b) =>
				a.tier - b.tier ||
				rankOfNamesake(a) - rankOfNamesake(b) ||
				Number(b.isWhole) - Number(a.isWhole) ||
				b.score - a.score
		) // stable
		.map(({ entry }) => entry);
}

/** Of things with one name the town comes before its station. */
function rankOfNamesake({ entry, tier }: { entry: FoundEntry; tier: number }): number {
	return tier < 2 ? searchKinds.indexOf(entry.kind) : 0;
}

/** What stands on the page of an item. */
function isPart({ kind }: FoundEntry): boolean {
	return kind === 'excerpts' || kind === 'comparisons';
}

/** A tie names both its ends: of all that two states have in common, what compares the documents comes first. */
const weightOfTie = 0.6;

function worthOf({ match, kind }: FoundEntry, meant: MeantWords): number {
	let worth = 0;
	for (const [term, fields] of Object.entries(match)) {
		const sureness = meant.get(term) ?? 0;
		for (const field of fields) worth = Math.max(worth, sureness * (weightOfField[field] ?? 0));
	}
	return kind === 'ties' ? worth * weightOfTie : worth;
}

const leastOfPhrase = 3; // words: of two it is chance that they stand side by side

/** How well names answer a query, before any weighing of words: 0 is best. A sentence answers to its very words. */
function tierOf({ kind, name, otherNames, words }: FoundEntry, asked: { folded: string; words: string }): number {
	if (kind === 'steps') return 3; // what it is called is no name of anything
	const names = [name, ...otherNames].map(foldName);
	if (names[0] === asked.folded) return 0;
	if (names.includes(asked.folded)) return 1;
	const isIt = (known: string) =>
		known.startsWith(asked.folded) || searchWords(known).map(foldWord).sort().join(' ') === asked.words;
	if (names.some((known) => known !== '' && isIt(known))) return 2;
	const isPhrase = kind === 'excerpts' && asked.folded.split(' ').length >= leastOfPhrase;
	return isPhrase && foldName(words).includes(asked.folded) ? 2 : 3;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
