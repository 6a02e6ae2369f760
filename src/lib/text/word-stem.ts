import { stemmer } from 'stemmer';

/** A folded word without its endings, so that "apologised" matches "apology". Only for words in Latin letters. */
export function stemOf(folded: string): string {
	const base = pastOf.get(folded) ?? folded;
	if (base.length < 4 || !/^[a-z]+$/.test(base)) return base;
	const word = asInAmerica(base);
	const stem = stemmer(word);
	// Porter reduces "international" to "intern", the same as "internal".
	return stem.length * 2 >= word.length ? stem : word.replace(/s$/, '');
}

/** Porter's endings are American: -ize, -or, -ense. */
function asInAmerica(word: string): string {
	return word
		.replace(/^([a-z]{3,})is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2')
		.replace(/^([a-z]{2,})our(s|ed|ing|able|hood)?$/, '$1or$2')
		.replace(/^(def|off|lic|pret)ence(s?)$/, '$1ense$2')
		.replace(/^([a-z]{3,})tre(s?)$/, '$1ter$2')
		.replace(/^programme(s?)$/, 'program$1');
}

/** The verbs of our subject that no rule of endings reaches. */
const pastOf: ReadonlyMap<string, string> = new Map([
	...['shot', 'shooting', 'shoots'].map((form): [string, string] => [form, 'shoot']),
	...['struck', 'striking', 'strikes'].map((form): [string, string] => [form, 'strike']),
	...['fell', 'fallen', 'falling', 'falls'].map((form): [string, string] => [form, 'fall']),
	...['built', 'building', 'builds'].map((form): [string, string] => [form, 'build']),
	...['took', 'taken', 'taking', 'takes'].map((form): [string, string] => [form, 'take']),
	...['gave', 'given', 'giving', 'gives'].map((form): [string, string] => [form, 'give']),
	...['spoke', 'spoken', 'speaking', 'speaks'].map((form): [string, string] => [form, 'speak']),
	...['held', 'holding', 'holds'].map((form): [string, string] => [form, 'hold']),
	...['met', 'meeting', 'meetings', 'meets'].map((form): [string, string] => [form, 'meet']),
	...['lost', 'losing', 'loses'].map((form): [string, string] => [form, 'lose']),
	...['beaten', 'beating', 'beats'].map((form): [string, string] => [form, 'beat']),
	...['sent', 'sending', 'sends'].map((form): [string, string] => [form, 'send'])
]);
