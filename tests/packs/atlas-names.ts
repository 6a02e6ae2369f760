import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What its files do not hold as a name, and yet nobody else would say. */
const sayings = ['TRIPP', 'Crimea', 'South Caucasus', 'mid-2025', 'briefing note', 'newsletter', 'two documents'];

const naming = new Set([
	'name',
	'shortName',
	'title',
	'shortTitle',
	'publisher',
	'question',
	'aspect',
	'introduction',
	'summary',
	'exact'
]);
/** Names of sections that any text could have, and of a typeface. */
const everyday = new Set(['Opening', 'Organisations', 'Georgia']);
const shortest = 5; // letters: shorter names are words of every language

/** What this atlas says of itself: names, questions, summaries and quotations, from its own files. */
export function atlasNames(folder = 'geodata'): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const found = files
		.filter((path) => /\.(json|geojson)$/.test(path) && !path.startsWith('base'))
		.flatMap((path) => namesIn(JSON.parse(readFileSync(join(folder, path), 'utf8'))));
	return [...new Set([...sayings, ...found])].filter((name) => name.length >= shortest && !everyday.has(name));
}

function namesIn(value: unknown, key = ''): string[] {
	if (typeof value === 'string') return naming.has(key) ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((entry) => namesIn(entry, key === 'otherNames' ? 'name' : ''));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([property, entry]) => namesIn(entry, property));
}

/** The names among these that a text holds, as whole words. */
export function namesFound(text: string, names: readonly string[]): string[] {
	const lower = text.toLowerCase();
	return names.filter((name) => {
		const wanted = name.toLowerCase();
		for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
			if (!isLetter(lower[at - 1]) && !isLetter(lower[at + wanted.length])) return true;
		}
		return false;
	});
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
