import countries from 'i18n-iso-countries';
import type { Atlas } from '#lib/atlas/atlas.ts';

/** What a country, or a town by its place or stop, is called in the languages in which readers search; by the id of its entry. */
export function foreignNames(atlas: Atlas, id: string): readonly string[] {
	const { languages, towns } = atlas.searched;
	const country = atlas.countries.find((country) => country.id === id);
	if (!country) return towns.get(id.replace(/^(places\/|node:)/, '')) ?? [];
	return languages.flatMap((language) => countries.getName(country.iso, language, { select: 'all' }) ?? []);
}
