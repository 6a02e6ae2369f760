import { z } from 'zod';
import { countryCode, lead, slug, text } from './common.ts';

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
			/** Memberships that a document states, with the excerpt that states it. */
			memberships: z
				.array(z.strictObject({ organisation: text(80), abbreviation: text(20), isMember: z.boolean(), excerpt: slug }))
				.optional(),
			lead: lead.optional()
		})
	)
});
export type CountriesFile = z.infer<typeof countriesFile>;
