import { codePages, decodeAs, decodeText, type OtherKind } from '#lib/text/decode-text.ts';
import { copyWords, pdfWords } from '#lib/words/en/copy.ts';
import { readCopy, type Copy, type KnownDocument } from './read-copy.ts';

export interface GivenCopy {
	readonly text: string;
	readonly copy: Copy;
	/** What was changed in reading it. */
	readonly remark?: string;
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
	if (decoded.is === 'other') return readOther(decoded.kind, bytes, known);
	if (decoded.is === 'text') return { text: decoded.text, copy: await readCopy(decoded.text, known) };
	const readings = await Promise.all(
		codePages.map(async (page) => {
			const text = decodeAs(bytes, page);
			return { text, copy: await readCopy(text, known) };
		})
	);
	return readings.reduce((best, next) => (foundIn(next.copy) > foundIn(best.copy) ? next : best));
}

async function readOther(kind: OtherKind, bytes: Uint8Array, known: KnownDocument): Promise<GivenCopy> {
	switch (kind) {
		case 'pdf': {
			const { readPdf } = await loaded(import('./read-pdf.ts'));
			const excerpts = known.excerpts.map(({ exact }) => exact).join('\n');
			const { text, heads, divided } = await readPdf(bytes, excerpts);
			return { text, copy: await readCopy(text, known), remark: pdfWords.read(heads, divided) };
		}
		case 'office': {
			const { readDocx } = await loaded(import('./read-docx.ts'));
			const text = readDocx(bytes);
			return { text, copy: await readCopy(text, known) };
		}
		default:
			throw new Error(copyWords.otherKinds[kind]);
	}
}

/** A part of the program that few readers need. */
async function loaded<T>(part: Promise<T>): Promise<T> {
	return part.catch((error: unknown) => {
		throw new Error(copyWords.notLoaded, { cause: error });
	});
}

function foundIn(copy: Copy): number {
	return copy.edition === 'none' ? 0 : copy.places.length;
}
