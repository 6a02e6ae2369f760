/** What the commands for documents share: reading the text they are given, and ending with a message. */
import { readFileSync } from 'node:fs';
import { decodeAs, decodeText, type OtherKind } from '#lib/text/decode-text.ts';
import { whyNoText } from '#lib/text/no-text.ts';
import { copyWords } from '#lib/words/en/copy.ts';

export function readText(path: string): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		fail(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
	const decoded = decodeText(bytes);
	if (decoded.is === 'other') fail(`${path} is ${otherKinds[decoded.kind]}. Save the document as plain text first.`);
	const text = decoded.is === 'text' ? decoded.text : decodeAs(bytes, 'windows-1252');
	const reason = whyNoText(text);
	if (reason) fail(`${path} is no text: ${copyWords.noText[reason]}.`);
	if (decoded.is === 'unmarked') {
		fail(
			`${path} is not UTF-8: its byte ${decoded.at + 1} does not fit. Save it in UTF-8, or convert it: iconv -f windows-1252 -t UTF-8`
		);
	}
	const lost = /[\0\ufffd]/.exec(text);
	if (lost) {
		const line = text.slice(0, lost.index).split('\n').length;
		fail(`${path} has a letter that was lost in a conversion, in line ${line}. Take the text from its source again.`);
	}
	return text;
}

const otherKinds: Record<OtherKind, string> = {
	pdf: 'a PDF',
	office: 'a file of a word processor, or another ZIP file',
	word: 'a file of Word',
	rtf: 'rich text (RTF)',
	empty: 'empty'
};

export function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
