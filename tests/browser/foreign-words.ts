import { unzipSync, strFromU8 } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasNames, namesFound } from '../packs/atlas-names.ts';

const readable = /\.(html|json|geojson|jsonld|csv|svg|txt|xml|js|css|webmanifest)$/;
/** The base map shows the same world below every atlas. */
const baseMap = /^base\/|^geodata\/map\/labels\.geojson$/;

/** Where the files of a site built from another pack say a word about this atlas: "index.html: Zangezur route". */
export function foreignWords(site: string, pack: ReadonlyMap<string, string>): string[] {
	const own = [...pack.values()].join('\n');
	const known = new Set(namesFound([own, ...namesOfTheWorld()].join('\n'), atlasNames()));
	const names = atlasNames().filter((name) => !known.has(name));
	const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
	return paths
		.filter((path) => !baseMap.test(path))
		.flatMap((path) => textsOf(site, path))
		.flatMap(({ path, text }) => namesFound(text, names).map((name) => `${path}: ${name}`));
}

function textsOf(site: string, path: string): { path: string; text: string }[] {
	if (path.endsWith('.zip')) {
		const files = unzipSync(readFileSync(join(site, path)));
		return Object.entries(files).map(([name, bytes]) => ({ path: `${path}/${name}`, text: strFromU8(bytes) }));
	}
	return readable.test(path) ? [{ path, text: readFileSync(join(site, path), 'utf8') }] : [];
}

/** Names that every map of the world has: those on the base map, and of all countries. */
function namesOfTheWorld(): string[] {
	const { features } = JSON.parse(readFileSync('static/base/labels.geojson', 'utf8')) as {
		features: { properties: { name: string; local?: string } }[];
	};
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const countries = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
	return [
		...features.flatMap(({ properties: { name, local } }) => [name, ...(local ? [local] : [])]),
		...letters.flatMap((a) => letters.flatMap((b) => countries.of(a + b) ?? []))
	];
}
