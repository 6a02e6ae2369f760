/** What mail and chats put into an address without a mark on the screen. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Where an address was broken in order to fit: at the end of a line, or after a mark within it. */
const wrap = /(?<!\s)\s*[\r\n]\s*|(?<=[-/,;])\s+/g;
/** What a sentence puts after an address. */
const after = /(?<![\s.,;:!?…)\]}>"'”’»])[\s.,;:!?…)\]}>"'”’»]+$/g;

/**
 * The values of a query as they were meant: addresses are copied out of markup, where `&` is written `&amp;`, and out of
 * sentences, with the full stop or bracket that follows. No name or value of ours has any of this in it.
 */
export function sharedValues(search: URLSearchParams): (name: string) => string | null {
	const values = new Map<string, string>();
	for (const [name, value] of search) {
		const meant = name.replace(/^(?:amp;|[\s?])+/, '');
		if (!values.has(meant)) values.set(meant, value.replace(unseen, '').replace(wrap, '').replace(after, ''));
	}
	return (name) => values.get(name) ?? null;
}
