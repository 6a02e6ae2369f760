import { expect } from 'vitest';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { problemsOf, type Breakable } from './test-pack.ts';

/** A change that makes one thing of the small pack wrong, and what is then said of it. */
export type Break = [
	what: string,
	file: string,
	change: (content: Breakable) => void,
	place: string,
	message: RegExp,
	/** Where one thing that is wrong makes others wrong too. */
	andMore?: 'and more'
];

export function expectOne(files: ReadonlyMap<string, string>, file: string, place: string, message: RegExp) {
	expect(problemsOf(files)).toEqual([
		{ file, place, message: expect.stringMatching(message), remedy: expect.stringMatching(/\S/) }
	]);
}

/** One thing among what follows from it. */
export function expectAmong(files: ReadonlyMap<string, string>, file: string, place: string, message: RegExp) {
	expect(problemsOf(files)).toContainEqual({
		file,
		place,
		message: expect.stringMatching(message),
		remedy: expect.stringMatching(/\S/)
	});
}

/** The atlas that files give. */
export function linked(files: ReadonlyMap<string, string>) {
	return linkPack(parsePack(files).pack).atlas;
}

/** Files of the small pack that tests break. */
export const packFiles = {
	atlas: 'atlas.json',
	nodes: 'nodes.geojson',
	corridor: 'corridors/ford-line/corridor.json',
	legs: 'corridors/ford-line/legs.geojson',
	bridge: 'events/bridge-fall/event.json',
	bridgeParts: 'events/bridge-fall/event.geojson',
	talks: 'events/talks/event.json',
	document: 'documents/ford-letter/document.json',
	excerpts: 'documents/ford-letter/excerpts.json'
} as const;
