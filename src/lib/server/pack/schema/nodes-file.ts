import { z } from 'zod';
import { nodeKinds } from '#lib/atlas/vocabulary.ts';
import { basis, countryCode, itemId, partialDate, position, slug, text } from './common.ts';

/** `geodata/nodes.geojson`: where legs begin and end, and where trains and ships stop between. */
export const nodesFile = z.strictObject({
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
				kind: z.enum(nodeKinds),
				country: countryCode,
				/** The place of the documents that this node serves, if they name it. */
				place: itemId.optional(),
				basis,
				reference: text().optional(),
				asOf: partialDate.optional(),
				/** How far the true position may lie from this one, in kilometres. */
				withinKm: z.number().positive().max(50),
				note: text().optional()
			}),
			geometry: z.strictObject({ type: z.literal('Point'), coordinates: position })
		})
	)
});
export type NodesFile = z.infer<typeof nodesFile>;
