import type { Quote } from './locate-quote.ts';

const longestWhole = 300; // Longer quotations make addresses that mail programs break.
const wordsAtEnds = 6;

/**
 * The address of a quotation in the page that publishes it, by a text fragment: a browser scrolls to the words and marks
 * them. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentAddress(address: string, { exact, prefix, suffix }: Quote): string {
	const parts = [
		...(prefix ? [`${encode(prefix)}-`] : []),
		...endsOf(exact).map(encode),
		...(suffix ? [`-${encode(suffix)}`] : [])
	];
	const hasFragment = address.includes('#');
	return `${address}${hasFragment ? '' : '#'}:~:text=${parts.join(',')}`;
}

/**
 * The quotation whole, or its first and last words. A browser looks for each within one block of the page, and for the
 * last after the first, so they cross no line break and have no word in common.
 */
function endsOf(exact: string): string[] {
	const lines = exact
		.split(/[\r\n]+/)
		.map((line) => line.split(/\s+/u).filter(Boolean))
		.filter(({ length }) => length > 0);
	const [first = [], last] = [lines[0], lines.slice(1).at(-1)];
	if (last) return [first.slice(0, wordsAtEnds).join(' '), last.slice(-wordsAtEnds).join(' ')];
	const whole = first.join(' ');
	if (whole.length <= longestWhole || first.length === 1) return [whole];
	const half = Math.floor(first.length / 2);
	return [first.slice(0, Math.min(half, wordsAtEnds)).join(' '), first.slice(half).slice(-wordsAtEnds).join(' ')];
}

/** Hyphens, commas and ampersands are the fragment's own marks, so that they must not stand in its words. */
function encode(words: string): string {
	return encodeURIComponent(words.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
