import type { z } from 'zod';
import { withoutEchoes } from './geojson-slips.ts';
import { hashFiles } from './hash-files.ts';
import { readBySchema } from './issue-text.ts';
import { parseJson } from './parse-json.ts';
import type { Problem } from './problem.ts';
import type { PackFiles } from './read-pack.ts';
import { atlasFile, type AtlasFile } from './schema/atlas-file.ts';
import { comparisonsFile, type ComparisonsFile } from './schema/comparisons-file.ts';
import { corridorFile, type CorridorFile } from './schema/corridor-file.ts';
import { countriesFile, type CountriesFile } from './schema/countries-file.ts';
import { documentFile, type DocumentFile } from './schema/document-file.ts';
import { eventFile, eventGeometryFile, type EventFile, type EventGeometryFile } from './schema/event-file.ts';
import { excerptsFile, type ExcerptsFile } from './schema/excerpts-file.ts';
import { fingerprintFile, type FingerprintFile } from './schema/fingerprint-file.ts';
import { legsFile, type LegsFile } from './schema/legs-file.ts';
import {
	beyondLegsFile,
	beyondNodesFile,
	questionsFile,
	railFactsFile,
	type BeyondLegsFile,
	type BeyondNodesFile,
	type QuestionsFile,
	type RailFactsFile
} from './schema/network-file.ts';
import { namesFile, type NamesFile } from './schema/names-file.ts';
import { nodesFile, type NodesFile } from './schema/nodes-file.ts';
import { notOnMapFile, type NotOnMapFile } from './schema/not-on-map-file.ts';
import { organisationsFile, type OrganisationsFile } from './schema/organisations-file.ts';
import { placesFile, type PlacesFile } from './schema/places-file.ts';
import { readingFile, type ReadingFile } from './schema/reading-file.ts';
import { tiesFile, type TiesFile } from './schema/ties-file.ts';

/** The files of a pack, each as its schema describes it. Maps go from the name of a folder to its file. */
export interface ParsedPack {
	/** A hash of all its files. */
	hash: string;
	atlas: AtlasFile | undefined;
	nodes: NodesFile | undefined;
	places: PlacesFile | undefined;
	countries: CountriesFile | undefined;
	organisations: OrganisationsFile | undefined;
	ties: TiesFile | undefined;
	names: NamesFile | undefined;
	comparisons: ComparisonsFile | undefined;
	beyondNodes: BeyondNodesFile | undefined;
	beyondLegs: BeyondLegsFile | undefined;
	railFacts: RailFactsFile | undefined;
	questions: QuestionsFile | undefined;
	corridors: Map<string, CorridorFile>;
	legs: Map<string, LegsFile>;
	events: Map<string, EventFile>;
	eventGeometries: Map<string, EventGeometryFile>;
	documents: Map<string, DocumentFile>;
	excerpts: Map<string, ExcerptsFile>;
	fingerprints: Map<string, FingerprintFile>;
	notOnMap: Map<string, NotOnMapFile>;
	readings: Map<string, ReadingFile>;
}

/** Files at the top of the pack, which must be there. */
export const singleFiles = {
	'atlas.json': ['atlas', atlasFile],
	'nodes.geojson': ['nodes', nodesFile],
	'places.geojson': ['places', placesFile],
	'countries.json': ['countries', countriesFile]
} as const;

/** Files that the pack can do without. */
export const optionalFiles = {
	'organisations.json': ['organisations', organisationsFile],
	'ties.json': ['ties', tiesFile],
	'names.json': ['names', namesFile],
	'comparisons.json': ['comparisons', comparisonsFile],
	'network/beyond-nodes.geojson': ['beyondNodes', beyondNodesFile],
	'network/beyond-legs.geojson': ['beyondLegs', beyondLegsFile],
	'network/rail-facts.json': ['railFacts', railFactsFile],
	'network/questions.json': ['questions', questionsFile]
} as const;

/** Files in a folder that is named for its item. */
export const folderFiles = {
	corridors: { 'corridor.json': ['corridors', corridorFile], 'legs.geojson': ['legs', legsFile] },
	events: { 'event.json': ['events', eventFile], 'event.geojson': ['eventGeometries', eventGeometryFile] },
	documents: {
		'document.json': ['documents', documentFile],
		'excerpts.json': ['excerpts', excerptsFile],
		'fingerprint.json': ['fingerprints', fingerprintFile],
		'not-on-map.json': ['notOnMap', notOnMapFile]
	}
} as const;

/** Files that are named for their item, in a folder of such: `readings/<document>.json`. */
export const namedFiles = { readings: ['readings', readingFile] } as const;

/** The folder of the base map's own data, which the script that makes the base map reads. */
const baseFolder = 'base/';

/** Reads each file by its schema. Reports everything that is wrong, and hands on every file that is right. */
export function parsePack(files: PackFiles): { pack: ParsedPack; problems: Problem[] } {
	const problems: Problem[] = [];
	const pack: ParsedPack = {
		hash: hashFiles(files),
		atlas: undefined,
		nodes: undefined,
		places: undefined,
		countries: undefined,
		organisations: undefined,
		ties: undefined,
		names: undefined,
		comparisons: undefined,
		beyondNodes: undefined,
		beyondLegs: undefined,
		railFacts: undefined,
		questions: undefined,
		corridors: new Map(),
		legs: new Map(),
		events: new Map(),
		eventGeometries: new Map(),
		documents: new Map(),
		excerpts: new Map(),
		fingerprints: new Map(),
		notOnMap: new Map(),
		readings: new Map()
	};
	for (const [file, text] of files) {
		if (file.startsWith(baseFolder)) continue;
		const single = lookUp(singleFiles, file) ?? lookUp(optionalFiles, file);
		if (single) {
			const [key, schema] = single;
			Object.assign(pack, { [key]: parseFile(file, text, schema, problems) });
			continue;
		}
		const { folder, known } = inRoom(file);
		if (!known) {
			problems.push({
				file,
				place: '',
				message: 'is no file of a pack',
				remedy: 'Remove it, or give it one of the names that geodata/README.md lists'
			});
			continue;
		}
		const [key, schema] = known;
		const value = parseFile(file, text, schema, problems);
		if (value !== undefined) (pack[key as 'corridors'] as Map<string, unknown>).set(folder, value);
	}
	for (const file of Object.keys(singleFiles)) {
		if (!files.has(file)) problems.push({ file, place: '', message: 'is missing', remedy: 'Every pack has this file' });
	}
	return { pack, problems };
}

/** What a file in a folder is, and what it is named for. */
function inRoom(file: string): { folder: string; known: readonly [string, z.ZodType] | undefined } {
	const [room = '', folder = '', name = '', ...rest] = file.split('/');
	const named = lookUp(namedFiles, room);
	if (named && name === '' && folder.endsWith('.json'))
		return { folder: folder.slice(0, -'.json'.length), known: named };
	const inFolder = lookUp(folderFiles, room);
	if (!inFolder || rest.length > 0) return { folder, known: undefined };
	return { folder, known: lookUp(inFolder as Record<string, readonly [string, z.ZodType]>, name) };
}

/** An own property, never one that comes with every object: file names are outside data. */
function lookUp<T extends object>(table: T, key: string): T[keyof T] | undefined {
	return Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
}

function parseFile(file: string, text: string, schema: z.ZodType, problems: Problem[]): unknown {
	const parsed = parseJson(text);
	if ('issue' in parsed) {
		problems.push({ file, ...parsed.issue });
		return undefined;
	}
	const read = readBySchema(schema, parsed.json);
	if ('data' in read) return read.data;
	const issues = file.endsWith('.geojson') ? withoutEchoes(parsed.json, read.issues) : read.issues;
	problems.push(...issues.map((issue) => ({ file, ...issue })));
	return undefined;
}
