/**
 * What mail and chats put into an address: marks that cannot be seen, and breaks where it did not fit, at the end of a line or
 * after a sign within it.
 */
const inserted = /[\u00AD\u200B-\u200F\u2060\uFEFF]|(?<!\s)\s*[\r\n]\s*|(?<=[-/,;])\s+/g;
/** What a sentence puts after an address: no value of ours ends otherwise than in a letter or digit. */
const after = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}-]+$/u;

/**
 * The values of a query as they were meant: addresses are copied out of markup, where `&` is written `&amp;`, and out of
 * sentences, with the full stop or bracket that follows. No name or value of ours has any of this in it.
 */
export function sharedValues(search: URLSearchParams): (name: string) => string | null {
	const values = new Map<string, string>();
	for (const [name, value] of search) {
		const meant = name.replace(/^(amp;)+/, '');
		if (!values.has(meant)) values.set(meant, value.replace(inserted, '').replace(after, ''));
	}
	return (name) => values.get(name) ?? null;
}
