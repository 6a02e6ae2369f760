import { codePages, decodeAs, decodeText } from '#lib/text/decode-text.ts';
import { copyWords } from '#lib/words/en/document.ts';
import { readCopy, type Copy, type KnownDocument } from './read-copy.ts';

export interface GivenCopy {
	readonly text: string;
	readonly copy: Copy;
}

/**
 * Reads what a reader has pasted, or a file where it lies. In an encoding that the file does not name, the one counts in which most excerpts
 * are found. Fails with the reason in words.
 */
export async function readGiven(given: string | File, known: KnownDocument): Promise<GivenCopy> {
	return typeof given === 'string' ? { text: given, copy: await readCopy(given, known) } : readFile(given, known);
}

async function readFile(file: File, known: KnownDocument): Promise<GivenCopy> {
	// A folder, or a file that a cloud has not fetched, is only found out by reading it.
	const bytes = await file.arrayBuffer().then(
		(buffer) => new Uint8Array(buffer),
		() => {
			throw new Error(copyWords.unreadable(file.name));
		}
	);
	const decoded = decodeText(bytes);
	if (decoded.is === 'other') throw new Error(copyWords.otherKinds[decoded.kind]);
	if (decoded.is === 'text') return { text: decoded.text, copy: await readCopy(decoded.text, known) };
	const readings = await Promise.all(
		codePages.map(async (page) => {
			const text = decodeAs(bytes, page);
			return { text, copy: await readCopy(text, known) };
		})
	);
	return readings.reduce((best, next) => (foundIn(next.copy) > foundIn(best.copy) ? next : best));
}

function foundIn(copy: Copy): number {
	return copy.edition === 'none' ? 0 : copy.places.length;
}
