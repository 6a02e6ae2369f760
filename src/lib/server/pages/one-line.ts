import { wordsOf } from '#lib/text/normal-form.ts';
import { sentenceSpans } from '#lib/text/sentences.ts';

const mostWords = 20; // more would push the first quotation down

/** A summary cut in two: one line above the quotations, and the rest, which can wait. Nothing of it is lost. */
export function oneLine(summary: string): { line: string; moreWords: string | undefined } {
	const [, end = summary.length] = sentenceSpans(summary)[0] ?? [];
	const sentence = summary.slice(0, end);
	const rest = summary.slice(end).trim();
	const clause = /^(.+?)[;:] (.+)$/s.exec(sentence);
	if (wordsOf(sentence).length <= mostWords || !clause?.[1] || !clause[2]) {
		return { line: sentence, moreWords: rest || undefined };
	}
	const [first = '', ...others] = clause[2];
	const more = first.toUpperCase() + others.join('');
	return { line: `${clause[1]}.`, moreWords: [more, rest].filter(Boolean).join(' ') };
}
