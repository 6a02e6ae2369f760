const longestWord = 40; // ASCII letters: the longest in a dictionary has fewer, and a line of Base64 has 76
const mostMarks = 30; // on one letter: https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format

// What decoding leaves of bytes that are no UTF-8, and controls that no text file has.
// eslint-disable-next-line no-control-regex -- controls are what this looks for
const debris = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;
const longWord = new RegExp(`[!-~]{${longestWord + 1},}`, 'g');
const manyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u');

/** What a file is instead. */
type NoText = 'binary' | 'encoded' | 'marks';

/**
 * Why a file given as text is not text, such as a PDF or a picture; undefined where it may be. It takes a moment only, so
 * that a wrong file is reported before it is searched.
 */
export function whyNoText(given: string): NoText | undefined {
	if ((given.match(debris)?.length ?? 0) > given.length / 100) return 'binary';
	const inLongWords = (given.match(longWord) ?? []).reduce((sum, { length }) => sum + length, 0);
	if (inLongWords > given.length / 2) return 'encoded'; // more than half of it
	if (manyMarks.test(given)) return 'marks'; // which no script has
	return undefined;
}
