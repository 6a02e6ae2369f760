import { makeFingerprint } from '#lib/quotation/make-fingerprint.ts';
import { hashOf } from '#lib/server/pack/sha256-node.ts';
import { checkFiles } from '#lib/server/pack/load-atlas.ts';
import type { Problem } from '#lib/server/pack/problem.ts';
import { documentFile } from '#lib/server/pack/schema/document-file.ts';
import { excerptsFile } from '#lib/server/pack/schema/excerpts-file.ts';
import { contents, letterText } from './ford-line.ts';

/** A small pack without a problem, new at each call. */
export function testPack(): Map<string, string> {
	return prove(new Map(Object.entries(contents).map(([path, content]) => [path, JSON.stringify(content)])));
}

/** Part of a pack, for tests to break: whatever is read or set in it is taken as it comes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the point of a broken pack is that it fits no type
export type Breakable = any;

/** The small pack with one file changed. Its excerpts are proven anew, as an author would have them. */
export function packWith(path: string, change: (content: Breakable) => void): Map<string, string> {
	const files = testPack();
	const content: Breakable = JSON.parse(files.get(path) ?? '{}');
	change(content);
	return prove(files.set(path, JSON.stringify(content)));
}

/** The small pack with a second document, which says nothing, so that there is something to compare. */
export function packWithNote(): Map<string, string> {
	const files = testPack();
	const note = 'documents/ford-note';
	const read = (path: string): Breakable => JSON.parse(files.get(path) ?? '');
	const changes = {
		'document.json': { id: 'ford-note' },
		'excerpts.json': { excerpts: [] },
		'fingerprint.json': { excerpts: [] }
	};
	for (const [name, change] of Object.entries(changes)) {
		files.set(`${note}/${name}`, JSON.stringify({ ...read(`documents/ford-letter/${name}`), ...change }));
	}
	files.set('atlas.json', JSON.stringify({ ...read('atlas.json'), documents: ['ford-letter', 'ford-note'] }));
	return prove(files, note);
}

/** Writes the fingerprint of the letter, unless its files are too broken to have one. */
export function prove(
	files: Map<string, string>,
	letter = 'documents/ford-letter',
	text = letterText
): Map<string, string> {
	const read = (name: string): unknown => JSON.parse(files.get(`${letter}/${name}.json`) ?? 'null');
	const document = documentFile.safeParse(read('document'));
	const excerpts = excerptsFile.safeParse(read('excerpts'));
	if (!document.success || !excerpts.success) return files;
	const events = text.slice(0, text.indexOf('There was')).split(/\s+/).length;
	const begins = new Map([['events', events]]);
	const { fingerprint } = makeFingerprint(text, document.data.sections, excerpts.data.excerpts, begins, hashOf);
	return files.set(`${letter}/fingerprint.json`, JSON.stringify(fingerprint));
}

/** Everything wrong with a pack. */
export function problemsOf(files: ReadonlyMap<string, string>): Problem[] {
	return checkFiles(files).problems;
}
