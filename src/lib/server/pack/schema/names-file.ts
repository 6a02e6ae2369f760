import { z } from 'zod';
import { language, slug, text } from './common.ts';

const names = z.record(language, text(80));

/** `geodata/names.json`: what towns are called in the languages in which readers search, by the id of their node or place. */
export const namesFile = z.strictObject({
	$schema: z.string().optional(),
	towns: z.record(
		slug,
		z.strictObject({
			/** The id of the town in GeoNames. */
			geonames: z.number().int().positive(),
			names
		})
	),
	/** The same of seas, regions and continents, by the id of their place; `source` is who calls them so. */
	regions: z.record(slug, z.strictObject({ source: text(120), names })).optional()
});
export type NamesFile = z.infer<typeof namesFile>;
