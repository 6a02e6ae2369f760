import { z } from 'zod';
import { figureBounds, tieKinds, tieSigns } from '#lib/atlas/vocabulary.ts';
import { day, fact, itemId, lead, partialDate, slug, text } from './common.ts';

const amount = z.number().positive();

/** `geodata/ties.json`: what documents state that ties states to each other, each proven by excerpts. */
export const tiesFile = z.strictObject({
	$schema: z.string().optional(),
	/** The day a tie was last changed. */
	revised: day,
	ties: z.array(
		z.strictObject({
			id: slug,
			/** Countries, or one of them a place or an organisation. */
			from: itemId,
			to: itemId,
			kind: z.enum(tieKinds),
			/** It runs both ways alike; without it, it runs from `from` to `to`. */
			isMutual: z.literal(true).optional(),
			/** The document says that there is none, such as of a country that is no member. */
			isAbsent: z.literal(true).optional(),
			/** What it consists of, in our words: "oil". */
			what: text(60),
			/** The figure, if an excerpt gives one: its digits or its number word must stand there. */
			figure: z
				.strictObject({
					value: z.union([amount, z.tuple([amount, amount])]),
					bound: z.enum(figureBounds).optional(),
					/** "per cent", "billion US dollars" */
					unit: text(40),
					/** The whole that it is a share of: "Israel’s oil". */
					of: text(60).optional(),
					year: partialDate.optional()
				})
				.optional(),
			/** Where it is going, as we judge, and why, in one line. */
			sign: z.enum(tieSigns),
			reason: text(160),
			/** The excerpts that prove it. */
			excerpts: z.array(slug).min(1),
			/** Why they do, where they do not name both ends. */
			because: text(200).optional(),
			/** What is known beside the documents. */
			facts: z.array(fact).optional(),
			/** Which of several excerpts its page begins with. */
			lead: lead.optional()
		})
	)
});
export type TiesFile = z.infer<typeof tiesFile>;
