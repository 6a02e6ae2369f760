import type { Atlas } from '#lib/atlas/atlas.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { byline } from '#lib/server/pages/cards.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { downloadKinds } from './kinds.ts';

const width = 100; // characters
const column = 22;

/** The README of the archive of data. */
export function readmeOf(atlas: Atlas, origin: string, { hasLicences }: { hasLicences: boolean }): string {
	const { title, introduction, edition, documents, contact } = atlas;
	const { readme, attributions } = downloadWords;
	const files = [
		...downloadKinds,
		...(hasLicences ? [{ patterns: ['LICENSES.md'], words: readme.licences }] : [])
	].filter((kind) => !('files' in kind) || kind.files(atlas, origin).length > 0);
	return readme.text({
		title,
		introduction,
		origin: origin.startsWith('/') ? '' : origin,
		hash: edition.hash,
		date: dateInWords(edition.date),
		files: files.map(({ patterns, words }) => headed(patterns.join(', ')) + wrapped(words)).join('\n'),
		documents: documents.map((document) => `${document.name}. ${byline(document)}.`),
		attributions: Object.values(attributions),
		contact
	});
}

/** In the column of names, or on a line of its own where it is longer. */
function headed(names: string): string {
	return names.length < column ? names.padEnd(column) : `${names}\n${' '.repeat(column)}`;
}

/** In lines beside the column of names. */
function wrapped(words: string): string {
	const lines = [''];
	for (const word of words.split(' ')) {
		const line = lines.at(-1)!;
		if (line !== '' && column + line.length + word.length >= width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines.join(`\n${' '.repeat(column)}`);
}
