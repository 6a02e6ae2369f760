import countries from 'i18n-iso-countries';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { isItemId } from '#lib/atlas/item.ts';

/** What a country or region, or a town by its place or stop, is called in the languages in which readers search; by the id of its entry. */
export function foreignNames(atlas: Atlas, id: string): readonly string[] {
	const { languages, towns, regions } = atlas.searched;
	const country = atlas.countries.find((country) => country.id === id);
	if (country)
		return languages.flatMap((language) => countries.getName(country.iso, language, { select: 'all' }) ?? []);
	return (isItemId(id) && regions.get(id)) || (towns.get(id.replace(/^(places\/|node:)/, '')) ?? []);
}
