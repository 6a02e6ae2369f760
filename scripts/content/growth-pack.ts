/**
 * `npm run growth-pack -- <folder> --places 10000 --documents 100`: the pack of the atlas with as many more places and
 * documents as are asked for, to see what becomes of a build and of the map as a pack grows. The same numbers give the
 * same pack.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFingerprint } from '#lib/quotation/make-fingerprint.ts';
import { hashOf } from '#lib/server/pack/sha256-node.ts';
import type { AtlasFile } from '#lib/server/pack/schema/atlas-file.ts';
import type { DocumentFile } from '#lib/server/pack/schema/document-file.ts';
import type { ExcerptsFile } from '#lib/server/pack/schema/excerpts-file.ts';
import type { PlacesFile } from '#lib/server/pack/schema/places-file.ts';
import { fingerprintJson, packJson } from '#lib/server/pack/write-pack.ts';

type PlaceFeature = PlacesFile['features'][number];

/** The region of the atlas, [west, south, east, north]: most places crowd around towns, as they do. */
const region = [40, 36, 56, 46] as const;
const placesOfTown = 400;
const townBreadth = 0.35; // degrees
const shareOutside = 0.2; // spread evenly instead

const syllables = 'ka ra ba zan ge mir tal shu dar vo len gi sur pa qo nek ash tu bil om'.split(' ');

/** Numbers between 0 and 1 that are the same on every run (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A name for each number below 20^4, and no name twice: its digits as syllables. */
function nameOf(index: number): string {
	const digits = [0, 1, 2, 3].map(
		(place) => syllables[Math.floor(index / syllables.length ** place) % syllables.length]
	);
	const name = digits.join('');
	return name.charAt(0).toUpperCase() + name.slice(1);
}

export function growthPlaces(count: number): PlaceFeature[] {
	const random = randomFrom(1);
	const [west, south, east, north] = region;
	const anywhere = () => [west + random() * (east - west), south + random() * (north - south)] as const;
	const towns = Array.from({ length: Math.max(1, Math.round(count / placesOfTown)) }, anywhere);
	/** Bell-shaped: the sum of evenly spread numbers. */
	const around = (middle: number) => middle + (random() + random() + random() - 1.5) * townBreadth;
	return Array.from({ length: count }, (_, index) => {
		const town = towns[Math.floor(random() * towns.length)] ?? anywhere();
		const position = random() < shareOutside ? anywhere() : ([around(town[0]), around(town[1])] as const);
		return {
			type: 'Feature',
			id: `grown-${index}`,
			properties: {
				name: nameOf(index),
				kind: 'village',
				basis: 'unverified',
				reference: 'Made by the generator of large packs',
				withinKm: 5
			},
			geometry: { type: 'Point', coordinates: [round(position[0]), round(position[1])] }
		};
	});
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** A document that mentions places, one or sometimes two in a sentence, with a fingerprint for its excerpts. */
function growthDocument(id: string, number: number, places: readonly PlaceFeature[]) {
	const sentences = places.map(({ properties: { name } }, index) => {
		const other = index % 5 === 4 ? places[index - 1]?.properties.name : undefined;
		return `The road to ${name} was reopened in the spring${other ? `, and so was the one to ${other}` : ''}.`;
	});
	const rest = (name: string) =>
		`What was carried on it that year is not known, since nobody in ${name} kept a book of it. Those who were asked ` +
		'spoke of timber and salt, and of a bridge that had been promised twice.';
	const heading = `Report ${number} from the region`;
	const text = [heading, ...sentences.map((sentence, at) => `${sentence} ${rest(places[at]!.properties.name)}`)].join(
		'\n'
	);
	const document: DocumentFile = {
		id,
		title: heading,
		shortTitle: `Report ${number}`,
		kind: 'Report',
		date: '2025',
		dateWords: '2025',
		publisher: 'The generator of large packs',
		language: 'en',
		revised: '2026-01-01',
		sections: [{ id: 'report', heading }]
	};
	const excerpts: ExcerptsFile = {
		excerpts: places.map((place, index) => ({
			id: `${id}-${index}`,
			section: 'report',
			exact: sentences[index]!,
			about: [`places/${place.id}`, ...(index % 5 === 4 ? [`places/${places[index - 1]!.id}` as const] : [])] as [
				`places/${string}`
			]
		}))
	};
	const { fingerprint, unproven } = makeFingerprint(text, document.sections, excerpts.excerpts, new Map(), hashOf);
	if (unproven.length > 0) throw new Error(`${id}: ${unproven[0]?.message}`);
	return { document, excerpts, fingerprint };
}

/** Writes the pack of `source` with more places and documents into a folder, which is emptied first. */
export function writeGrowthPack(source: string, folder: string, counts: { places: number; documents: number }) {
	rmSync(folder, { recursive: true, force: true });
	cpSync(source, folder, { recursive: true });
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
	const grown = growthPlaces(counts.places);
	const places = read('places.geojson') as PlacesFile;
	write('places.geojson', JSON.stringify({ ...places, features: [...places.features, ...grown] }));
	const ids = Array.from({ length: counts.documents }, (_, index) => `report-${index + 1}`);
	ids.forEach((id, index) => {
		const own = grown.filter((_, place) => place % ids.length === index);
		const { document, excerpts, fingerprint } = growthDocument(id, index + 1, own);
		write(`documents/${id}/document.json`, packJson(document));
		write(`documents/${id}/excerpts.json`, packJson(excerpts));
		write(`documents/${id}/fingerprint.json`, fingerprintJson(fingerprint));
	});
	const atlas = read('atlas.json') as AtlasFile;
	write('atlas.json', packJson({ ...atlas, documents: [...atlas.documents, ...ids] }));
}

if (process.argv[1]?.endsWith('growth-pack.ts')) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { places: { type: 'string', default: '1000' }, documents: { type: 'string', default: '10' } }
	});
	const [folder] = positionals;
	const counts = { places: Number(values.places), documents: Number(values.documents) };
	const isCount = (count: number, most: number) => Number.isInteger(count) && count >= 1 && count <= most;
	if (!folder || !isCount(counts.places, syllables.length ** 4) || !isCount(counts.documents, counts.places)) {
		console.error('npm run growth-pack -- <folder> --places <1 to 160000> --documents <1 to as many as places>');
		process.exitCode = 1;
	} else {
		writeGrowthPack('geodata', folder, counts);
		console.log(`${folder}: ${counts.places} more places, ${counts.documents} more documents`);
	}
}
