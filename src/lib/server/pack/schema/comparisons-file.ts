import { z } from 'zod';
import { comparisonLabels } from '#lib/atlas/comparison.ts';
import { day, itemId, slug, text } from './common.ts';

/** `geodata/comparisons.json`: where the documents agree and where they differ. A judgement of ours, matter by matter. */
export const comparisonsFile = z.strictObject({
	$schema: z.string().optional(),
	/** The day a judgement was last changed. */
	revised: day,
	comparisons: z.array(
		z.strictObject({
			id: slug,
			item: itemId,
			/** Other items on whose pages it belongs. */
			also: z.array(itemId).min(1).optional(),
			/** The matter in a few words: "Cause of the crash". */
			aspect: text(60),
			/** Why it is judged so, in one line. */
			reason: text(240),
			/** One for each document that was compared. */
			sides: z
				.array(
					z.strictObject({
						document: slug,
						/** `only-here` where all others are silent; `silent` where no excerpt, and nothing else in the text, speaks of it. */
						label: z.enum(comparisonLabels),
						excerpts: z.array(slug).min(1).optional()
					})
				)
				.min(2)
		})
	)
});
export type ComparisonsFile = z.infer<typeof comparisonsFile>;
