/**
 * Marks that nobody sees and that tell a printer or a browser where to break a line and which way to write: soft hyphen,
 * zero-width space, word joiner, byte-order mark, direction marks. The joiners U+200C and U+200D are not among them:
 * Persian and the scripts of India write other words with them.
 */
export const invisibleMarks = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Letters that a typesetter has joined, by their code points from U+FB00. */
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/**
 * The form in which words are compared. It drops what differs between copies of one text and carries no meaning:
 * invisible marks, joined letters, Unicode composition (NFC), the kind and length of white space (no-break spaces, line
 * ends), curly against straight quotation marks, and the non-breaking hyphen against the hyphen. Letters, case, accents, dashes, guillemets and all
 * other punctuation stay, so a change to any of them is a change of the words.
 */
export function normalForm(text: string): string {
	return text
		.replace(invisibleMarks, '')
		.replace(/[\ufb00-\ufb06]/g, (joined) => ligatures[joined.charCodeAt(0) - 0xfb00] ?? joined)
		.normalize('NFC')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201c\u201d]/g, '"')
		.replace(/\u2011/g, '-')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** The words of a text, split at white space. Counts and positions of words follow this rule. */
export function wordsOf(text: string): string[] {
	const folded = normalForm(text);
	return folded === '' ? [] : folded.split(' ');
}
