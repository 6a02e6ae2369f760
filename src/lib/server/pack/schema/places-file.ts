import { z } from 'zod';
import { placeKinds } from '#lib/atlas/vocabulary.ts';
import { basis, countryCode, lead, partialDate, position, slug, text } from './common.ts';

/** `geodata/places.geojson`: every place the documents name that can be pinned. */
export const placesFile = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: slug,
			properties: z.strictObject({
				name: text(80),
				/** In the language of the land, where none of the other names is in its script. */
				localName: text(80).optional(),
				otherNames: z.array(text(80)).optional(),
				kind: z.enum(placeKinds),
				/** The country it lies in; absent for seas, continents and regions across borders. */
				country: countryCode.optional(),
				basis,
				/** Where the position comes from. A region or sea has a label point, which is a choice of ours and says so. */
				reference: text(),
				asOf: partialDate.optional(),
				/** How far the true position may lie from this one, in kilometres; absent for a label point. */
				withinKm: z.number().positive().max(50).optional(),
				/** What a reader should know beyond the documents, in our words, with its reference. */
				note: text().optional(),
				lead: lead.optional()
			}),
			geometry: z.strictObject({ type: z.literal('Point'), coordinates: position })
		})
	)
});
export type PlacesFile = z.infer<typeof placesFile>;
