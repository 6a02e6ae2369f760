import { z } from 'zod';
import { placeKinds } from '#lib/atlas/vocabulary.ts';
import { countryCode, lead, text } from './common.ts';
import { pointProperties, pointsFile } from './point-file.ts';

/** `geodata/places.geojson`: every place the documents name that can be pinned. */
export const placesFile = pointsFile(
	z.strictObject({
		...pointProperties,
		kind: z.enum(placeKinds),
		/** The country it lies in; absent for seas, continents and regions across borders. */
		country: countryCode.optional(),
		/** Where the position comes from. A region or sea has a label point, which is a choice of ours and says so. */
		reference: text(),
		/** How far the true position may lie from this one, in kilometres; absent for a label point. */
		withinKm: z.number().positive().max(50).optional(),
		lead: lead.optional()
	})
);
export type PlacesFile = z.infer<typeof placesFile>;
