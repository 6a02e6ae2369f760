import { z } from 'zod';
import { countryCode, lead, position, slug, text } from './common.ts';

/** `geodata/countries.json`: the countries the documents name, joined to the base map by ISO 3166-1 alpha-2. */
export const countriesFile = z.strictObject({
	$schema: z.string().optional(),
	countries: z.array(
		z.strictObject({
			id: slug,
			iso: countryCode,
			name: text(80),
			/** Other names, and the words by which the documents mean this country, such as "Azeri". */
			otherNames: z.array(text(80)).optional(),
			/** Where ties to it begin and end on the map; without it, the middle of its main land. */
			anchor: position.optional(),
			lead: lead.optional()
		})
	)
});
export type CountriesFile = z.infer<typeof countriesFile>;
