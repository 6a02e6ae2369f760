import { getDocument, GlobalWorkerOptions, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import { pdfWords } from '#lib/words/en/copy.ts';
import { joinPages, type JoinedPages, type PrintedLine, type PrintedPage } from './join-pages.ts';

/** The words of a PDF. Fails with the reason in words where it has none, is locked or broken. */
export async function readPdf(data: Uint8Array, known: string): Promise<JoinedPages> {
	const pages = await readPages(data);
	if (pages.every((page) => page.every(({ text }) => text.trim() === ''))) throw new Error(pdfWords.onlyPictures);
	return joinPages(pages, known);
}

async function readPages(data: Uint8Array): Promise<PrintedPage[]> {
	GlobalWorkerOptions.workerSrc = worker;
	let isLackingTable = false;
	/** PDF.js asks for what is not in the file. Of a table that does not come it says nothing, and leaves its words out. */
	class OutsideTheFile {
		async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
			if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed for text`);
			try {
				const { fetchCharacterMap } = await import('./character-maps.ts');
				return await fetchCharacterMap(filename);
			} catch (error) {
				isLackingTable = true;
				throw error;
			}
		}
	}
	const task = getDocument({
		data,
		// What the policy of the page forbids, or would ask for files that text does not need.
		isEvalSupported: false,
		useWorkerFetch: false,
		useWasm: false,
		disableFontFace: true,
		BinaryDataFactory: OutsideTheFile,
		verbosity: 0
	});
	const pages: PrintedPage[] = [];
	try {
		const pdf = await task.promise;
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			pages.push(linesOf(await runsOf(page)));
			page.cleanup();
			if (isLackingTable) break;
		}
	} catch (error) {
		const { name, message } = error as Error;
		if (name === 'PasswordException') throw new Error(pdfWords.locked, { cause: error });
		if (message.includes('worker')) throw new Error(pdfWords.notLoaded, { cause: error });
		throw new Error(pdfWords.broken, { cause: error });
	} finally {
		await task.destroy();
	}
	if (isLackingTable) throw new Error(pdfWords.noTable);
	return pages;
}

/**
 * PDF.js's own `getTextContent` fails in Safari up to 26, which cannot iterate over a stream.
 * https://github.com/mozilla/pdf.js/issues/21557
 */
async function runsOf(page: PDFPageProxy): Promise<Run[]> {
	const reader = (page.streamTextContent() as ReadableStream<{ items: Run[] }>).getReader();
	const runs: Run[] = [];
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return runs;
		runs.push(...value.items);
	}
}

/** A run of letters of one font, as PDF.js has them in the order of the file, or a mark of its own. */
type Run = { str: string; transform: number[]; hasEOL: boolean } | { type: string };

function linesOf(runs: readonly Run[]): PrintedLine[] {
	const lines: PrintedLine[] = [];
	let text = '';
	let height: number | undefined;
	const end = () => {
		lines.push({ text, height: height ?? 0 });
		text = '';
		height = undefined;
	};
	for (const run of runs) {
		if (!('str' in run)) continue;
		text += run.str;
		if (run.str.trim() !== '') height ??= run.transform[5];
		if (run.hasEOL) end();
	}
	if (text !== '') end();
	return lines;
}
