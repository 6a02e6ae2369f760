/**
 * The form in which words are compared. It drops what differs between copies of one text and carries no meaning:
 * Unicode composition (NFC), the kind and length of white space (no-break spaces, line ends), curly against straight
 * quotation marks, and the non-breaking hyphen against the hyphen. Letters, case, accents, dashes, guillemets and all
 * other punctuation stay, so a change to any of them is a change of the words.
 */
export function normalForm(text: string): string {
	return text
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
