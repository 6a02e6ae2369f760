import { z } from 'zod';
import { basis, partialDate, position, slug, text } from './common.ts';

/** What every point of the pack says of itself. */
export const pointProperties = {
	name: text(80),
	/** In the language of the land, where none of the other names is in its script. */
	localName: text(80).optional(),
	otherNames: z.array(text(80)).optional(),
	basis,
	asOf: partialDate.optional(),
	/** What a reader should know beyond the documents, in our words, with its reference. */
	note: text().optional()
};

/** A GeoJSON file of points, each with an id. */
export function pointsFile<Properties extends z.ZodType>(properties: Properties) {
	return z.strictObject({
		type: z.literal('FeatureCollection'),
		features: z.array(
			z.strictObject({
				type: z.literal('Feature'),
				id: slug,
				properties,
				geometry: z.strictObject({ type: z.literal('Point'), coordinates: position })
			})
		)
	});
}
