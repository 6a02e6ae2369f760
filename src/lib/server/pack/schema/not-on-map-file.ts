import { z } from 'zod';
import { day, text, when } from './common.ts';

/** `geodata/documents/<id>/not-on-map.json`: in our words, what the document says that is not on the map, and why. */
export const notOnMapFile = z.strictObject({
	$schema: z.string().optional(),
	/** The day this list was last changed. */
	revised: day,
	groups: z
		.array(
			z.strictObject({
				/** What the entries have in common: "Words for governments". */
				name: text(80),
				entries: z.array(z.strictObject({ says: text(240), reason: text(240), when: when.optional() })).min(1)
			})
		)
		.min(1)
});
export type NotOnMapFile = z.infer<typeof notOnMapFile>;
