const longestWord = 40; // ASCII letters: the longest in a dictionary has fewer, and a line of Base64 has 76
const mostMarks = 30; // on one letter: https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format

// What decoding leaves of bytes that are no UTF-8, and controls that no text file has.
// eslint-disable-next-line no-control-regex -- controls are what this looks for
const debris = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;
const longWord = new RegExp(`[!-~]{${longestWord + 1},}`, 'g');
const manyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u');

/**
 * Why a file given as text is not text, such as a PDF or a picture; undefined where it may be. It takes a moment only, so
 * that a wrong file is reported before it is searched.
 */
export function whyNoText(given: string): string | undefined {
	if ((given.match(debris)?.length ?? 0) > given.length / 100)
		return 'it is no plain text in UTF-8. Save the document as plain text first';
	const inLongWords = (given.match(longWord) ?? []).reduce((sum, { length }) => sum + length, 0);
	if (inLongWords > given.length / 2)
		return `more than half of it is in words of over ${longestWord} letters, as in encoded data`;
	if (manyMarks.test(given)) return `a letter in it bears more than ${mostMarks} marks, which no script does`;
	return undefined;
}
