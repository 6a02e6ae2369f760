import MiniSearch from 'minisearch';
import { itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import type { CorridorNode } from '#lib/atlas/corridor.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { sectionName } from '#lib/atlas/document.ts';
import { itemKnownFrom, knownFrom, saidFrom } from '#lib/atlas/known.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { once } from '#lib/memo/once.ts';
import { searchOptions, type SearchEntry, type SearchFile } from '#lib/page-data/search-entry.ts';
import { pointFromTiles } from '#lib/server/map/place-tiles.ts';
import { byline } from '#lib/server/pages/cards.ts';
import { spokenTie } from '#lib/server/pages/tie-rows.ts';
import { tieWords } from '#lib/words/en/tie.ts';
import { countryName } from '#lib/server/pages/country-name.ts';
import { foreignNames } from './foreign-names.ts';
import { comparisonEntries } from './comparison-entries.ts';
import { readingEntries } from './reading-entries.ts';
import { saidOf } from './said-of.ts';

/**
 * The index as browsers fetch it, in files that do not grow with the pack. Answers come from the first one at once, so the
 * places that come by tiles, and what is said of them, are in the others.
 */
export const searchFiles = once((atlas: Atlas): readonly SearchFile[] => {
	const isLater = ({ id, lights }: SearchEntry) => pointFromTiles(atlas, lights ?? id) !== undefined;
	const entries = searchEntries(atlas).map((entry) => ({
		...entry,
		otherNames: namesBeside(entry.name, [...entry.otherNames, ...foreignNames(atlas, entry.id)])
	}));
	const inTurn = [...entries.filter((entry) => !isLater(entry)), ...entries.filter(isLater)];
	return indexFiles(inTurn, mostOfFile);
});

const mostOfFile = 600_000; // characters of entries: some 200 kB as they are sent

/** The index of these entries, in files for so many characters of them, or for one entry that has more. */
export function indexFiles(entries: readonly SearchEntry[], most: number): SearchFile[] {
	const parts: SearchEntry[][] = [[]];
	let length = 0;
	for (const entry of entries) {
		const own = JSON.stringify(entry).length;
		if (length > 0 && length + own > most) {
			parts.push([]);
			length = 0;
		}
		parts.at(-1)!.push(entry);
		length += own;
	}
	return parts.map((part) => {
		const index = new MiniSearch<SearchEntry>(searchOptions);
		index.addAll(part);
		return { ...index.toJSON(), fileCount: parts.length };
	});
}

/** Everything that can be found: every item, every stop, every matter compared, every excerpt. */
export function searchEntries(atlas: Atlas): SearchEntry[] {
	const items = [...corridorEntries(atlas), ...placeEntries(atlas), ...otherEntries(atlas)];
	return [
		...items.map((entry) => {
			const item = itemOf(atlas, entry.item);
			return { ...entry, said: saidOf(atlas, item), knownFrom: itemKnownFrom(atlas, item) };
		}),
		...readingEntries(atlas),
		...comparisonEntries(atlas),
		...partEntries(atlas)
	];
}

function corridorEntries(atlas: Atlas): SearchEntry[] {
	return atlas.corridors.map(({ id, name, shortName, otherNames, laterNames, summary }) => ({
		id,
		kind: 'corridors',
		name,
		otherNames: namesBeside(name, [shortName, ...otherNames, ...laterNames.map((later) => later.name)]),
		words: summary,
		detail: shortName === name ? '' : shortName,
		item: id,
		...(laterNames.length > 0
			? { laterNames: laterNames.map((later) => ({ name: later.name, knownFrom: knownFrom(later.asOf) })) }
			: {})
	}));
}

function placeEntries(atlas: Atlas): SearchEntry[] {
	return atlas.places.map(({ id, name, otherNames, localName, placeKind, country, reference, note }) => ({
		id,
		kind: 'places',
		name,
		otherNames: namesBeside(name, [...otherNames, localName]),
		// The names of a disputed place's towns stand in neither document, but in what is said of its position.
		words: [reference, note].filter(Boolean).join('. '),
		detail: [capitalised(placeKind), country && countryName(atlas, country)].filter(Boolean).join(', '),
		item: id
	}));
}

function otherEntries(atlas: Atlas): SearchEntry[] {
	return [
		...atlas.events.map(({ id, name, otherNames, date, dateWords, summary, parts }): SearchEntry => ({
			id,
			kind: 'events',
			name,
			otherNames: namesBeside(name, otherNames),
			words: [summary, ...parts.map((part) => part.name)].join(' '),
			detail: dateWords ?? dateInWords(date),
			item: id
		})),
		...atlas.countries.map(({ id, name, otherNames }): SearchEntry => ({
			id,
			kind: 'countries',
			name,
			otherNames: namesBeside(name, otherNames),
			words: '',
			detail: '',
			item: id
		})),
		...atlas.organisations.map(({ id, name, otherNames }): SearchEntry => ({
			id,
			kind: 'organisations',
			name,
			otherNames: namesBeside(name, otherNames),
			words: '',
			detail: '',
			item: id
		})),
		...atlas.ties.map((tie): SearchEntry => ({
			id: tie.id,
			kind: 'ties',
			name: tie.name,
			otherNames: [],
			words: [tieWords.kinds[tie.tieKind], spokenTie(atlas, tie)].join('. '),
			detail: tie.figure ? tieWords.figure(tie.figure) : tieWords.kinds[tie.tieKind],
			item: tie.id
		})),
		...atlas.documents.map((document): SearchEntry => ({
			id: document.id,
			kind: 'documents',
			name: document.name,
			otherNames: namesBeside(document.name, [document.shortTitle, ...document.otherNames]),
			words: byline(document),
			detail: byline(document),
			item: document.id
		}))
	];
}

function partEntries(atlas: Atlas): SearchEntry[] {
	return [...atlas.nodes.flatMap((node) => stopEntry(atlas, node)), ...atlas.excerpts.map(excerptEntry)];
}

function stopEntry(atlas: Atlas, { id, name, otherNames, localName, kind, country, corridors }: CorridorNode) {
	return corridors.slice(0, 1).map((first): SearchEntry => ({
		id: `node:${id}`,
		kind: 'stops',
		name,
		otherNames: namesBeside(name, [...otherNames, localName]),
		words: '',
		detail: `${capitalised(kind)}, ${countryName(atlas, country)}; ${corridors.map(({ shortName }) => shortName).join(', ')}`,
		item: first.id,
		node: id
	}));
}

function excerptEntry(excerpt: Excerpt): SearchEntry {
	const { id, exact, document, section, about } = excerpt;
	return {
		id: `excerpt:${id}`,
		kind: 'excerpts',
		name: '',
		otherNames: [],
		words: exact,
		detail: `${document.shortTitle}: ${sectionName(section)}`,
		item: document.id,
		excerpt: id,
		knownFrom: saidFrom([excerpt]),
		lights: about[0]?.item.id
	};
}

/** Each once, and not the name itself. */
function namesBeside(name: string, others: readonly (string | undefined)[]): string[] {
	return [...new Set(others)].filter((other) => other !== undefined && other !== name) as string[];
}

function capitalised(kind: string): string {
	return kind.charAt(0).toUpperCase() + kind.slice(1).replace('-', ' ');
}
