import type { Quote } from './locate-quote.ts';

const longestWhole = 300; // Longer quotations make addresses that mail programs break.
const wordsAtEnds = 6;

/**
 * The address of a quotation in the page that publishes it, by a text fragment: a browser scrolls to the words and marks
 * them. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentAddress(address: string, { exact, prefix, suffix }: Quote): string {
	const words = exact.split(/\s+/u).filter(Boolean);
	// A fragment without an end matches within one block of the page only.
	const isWhole = words.join(' ').length <= longestWhole && !/[\r\n]/.test(exact);
	const ends = isWhole ? [exact] : [words.slice(0, wordsAtEnds).join(' '), words.slice(-wordsAtEnds).join(' ')];
	const parts = [
		...(prefix ? [`${encode(prefix)}-`] : []),
		...ends.map(encode),
		...(suffix ? [`-${encode(suffix)}`] : [])
	];
	const hasFragment = address.includes('#');
	return `${address}${hasFragment ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** Hyphens, commas and ampersands are the fragment's own marks, so that they must not stand in its words. */
function encode(words: string): string {
	return encodeURIComponent(words.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
