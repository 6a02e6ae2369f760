import { strToU8, zipSync } from 'fflate';

/** Packs texts so that the same texts on the same day give the same bytes, on every machine. */
export function zipOf(folder: string, files: ReadonlyMap<string, string>, date: string): Uint8Array<ArrayBuffer> {
	const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
	// ZIP keeps the hour of the wall: read in whatever zone it is written in, it stays noon.
	const mtime = new Date(year, month - 1, day, 12);
	const entries = [...files].map(([path, text]) => [`${folder}/${path}`, strToU8(text)]);
	return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
