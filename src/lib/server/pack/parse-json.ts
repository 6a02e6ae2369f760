import { createScanner, parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Issue } from './issue-text.ts';

/** What the text of a JSON file holds, or the one thing that keeps it from being read, with line and column. */
export function parseJson(given: string): { json: unknown } | { issue: Issue } {
	const text = given.replace(/^\ufeff/, ''); // the mark that some editors of Windows put first
	if (text.includes('\0')) return { issue: { place: '', message: 'is in UTF-16', remedy: 'Save it in UTF-8' } };
	const lost = text.indexOf('\ufffd');
	if (lost >= 0) {
		const remedy = 'Save it in UTF-8, and write that letter anew';
		return { issue: { place: placeOf(text, lost), message: 'holds a letter that is not in UTF-8', remedy } };
	}
	try {
		const json: unknown = JSON.parse(text);
		const twice = namedTwice(text);
		return twice ? { issue: twice } : { json };
	} catch {
		// The engine's own message differs from one to the other, and often says no place.
		const errors: ParseError[] = [];
		parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
		const [first] = errors;
		const offset = first?.offset ?? 0;
		const [message, remedy] = inWords(first ? printParseErrorCode(first.error) : '', text, offset);
		return { issue: { place: placeOf(text, offset), message: `is not JSON: ${message}`, remedy } };
	}
}

/** The first property that an object has twice: of the two, JSON keeps the last without a word. */
function namedTwice(text: string): Issue | undefined {
	const scanner = createScanner(text, true);
	const names: Set<string>[] = [];
	let [last, offset] = ['', 0];
	// One token after the other, not by descent: there is no end to how deep a file may go.
	for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
		switch (text[scanner.getTokenOffset()]) {
			case '{':
				names.push(new Set());
				break;
			case '}':
				names.pop();
				break;
			case '"':
				[last, offset] = [scanner.getTokenValue(), scanner.getTokenOffset()];
				break;
			case ':':
				if (names.at(-1)?.has(last)) {
					return { place: placeOf(text, offset), message: `names "${last}" twice`, remedy: 'Keep one of the two' };
				}
				names.at(-1)?.add(last);
		}
	}
	return undefined;
}

function placeOf(text: string, offset: number): string {
	const lines = text.slice(0, offset).split('\n');
	return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

const curlyQuotes = /^[“”„‟«»‘’]/;

/** By the parser's names for what it finds. */
const slips: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
	CommaExpected: ['a comma is missing', 'Write it before this'],
	ColonExpected: ['a colon is missing', 'Write it before this'],
	PropertyNameExpected: ['the name of a property is missing', 'Write it in straight quotation marks'],
	InvalidCommentToken: ['a comment', 'Remove it: JSON has none'],
	UnexpectedEndOfString: ['a text without its end', 'Close it with a quotation mark, on the same line'],
	EndOfFileExpected: ['something after the end', 'Remove it']
};

function inWords(slip: string, text: string, offset: number): readonly [message: string, remedy: string] {
	const here = text.slice(offset);
	if (here.trim() === '') return ['it ends too early', 'Write the rest, or close what is open'];
	if (curlyQuotes.test(here)) return ['a curly quotation mark', 'Write the straight one: "'];
	if (/,\s*$/.test(text.slice(0, offset)) && /^[}\]]/.test(here)) {
		return ['a comma before the end of a list', 'Remove the comma'];
	}
	return slips[slip] ?? [`${JSON.stringify(here.slice(0, 10))} does not fit`, 'Correct the syntax there'];
}
