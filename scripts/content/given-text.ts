/** What the commands for documents share: reading the text they are given, and ending with a message. */
import { readFileSync } from 'node:fs';
import { whyNoText } from '#lib/text/no-text.ts';

export function readText(path: string): string {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		fail(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
	const reason = whyNoText(text);
	if (reason) fail(`${path} is no text: ${reason}.`);
	return text;
}

export function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
