import { z } from 'zod';
import { nodeKinds } from '#lib/atlas/vocabulary.ts';
import { countryCode, itemId, text } from './common.ts';
import { pointProperties, pointsFile } from './point-file.ts';

/** `geodata/nodes.geojson`: where legs begin and end, and where trains and ships stop between. */
export const nodesFile = pointsFile(
	z.strictObject({
		...pointProperties,
		kind: z.enum(nodeKinds),
		country: countryCode,
		/** The place of the documents that this node serves, if they name it. */
		place: itemId.optional(),
		reference: text().optional(),
		/** How far the true position may lie from this one, in kilometres. */
		withinKm: z.number().positive().max(50)
	})
);
export type NodesFile = z.infer<typeof nodesFile>;
