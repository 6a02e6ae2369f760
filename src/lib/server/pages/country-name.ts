import countryNames from 'i18n-iso-countries';
import { createRequire } from 'node:module';
import type { Atlas } from '#lib/atlas/atlas.ts';

countryNames.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json'));

/** The name of a country: as the atlas has it where it is an item, or else its English name. */
export function countryName(atlas: Atlas, iso: string): string {
	return atlas.countries.find((country) => country.iso === iso)?.name ?? countryNames.getName(iso, 'en') ?? iso;
}
