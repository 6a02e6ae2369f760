import { wordsOf } from '#lib/text/normal-form.ts';
import type { Problem } from './problem.ts';
import type { PackFiles } from './read-pack.ts';

const longestRun = 7; // Words: names, titles and set phrases are shorter; a sentence taken over is longer.

/** Properties whose words are the document's own, and that are shown and counted as such. */
const quoting = new Set(['exact', 'prefix', 'suffix', 'title', 'heading', 'words']);

/**
 * Where the pack's own words repeat a long run of a document that no excerpt shows. It needs the document's text. What is
 * quoted must be in an excerpt, where it is proven, shown and counted.
 */
export function findUnquoted(files: PackFiles, text: string, excerpts: readonly string[]): Problem[] {
	const runs = runsOf(text);
	for (const exact of excerpts) for (const run of runsOf(exact)) runs.delete(run);
	return [...files].flatMap(([file, content]) =>
		stringsOf(JSON.parse(content)).flatMap(({ place, value }): Problem[] => {
			const run = [...runsOf(value)].find((run) => runs.has(run));
			if (run === undefined) return [];
			return [
				{
					file,
					place,
					message: `repeats the document: “${run}”`,
					remedy: 'Say it in other words, or quote it as an excerpt'
				}
			];
		})
	);
}

function runsOf(text: string): Set<string> {
	const words = wordsOf(text.toLowerCase())
		.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
		.filter((word) => word !== '');
	return new Set(words.slice(longestRun).map((_, index) => words.slice(index, index + longestRun + 1).join(' ')));
}

function stringsOf(value: unknown, place = ''): { place: string; value: string }[] {
	if (typeof value === 'string') return [{ place, value }];
	if (Array.isArray(value)) return value.flatMap((entry, index) => stringsOf(entry, `${place}[${index}]`));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]) =>
		quoting.has(key) || key === 'coordinates' ? [] : stringsOf(entry, place ? `${place}.${key}` : key)
	);
}
