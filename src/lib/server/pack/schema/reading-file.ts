import { z } from 'zod';
import { voiceLabels } from '#lib/atlas/reading.ts';
import { wordsOf } from '#lib/text/normal-form.ts';
import { day, slug, text } from './common.ts';

const mostWords = 25; // of a claim: one that needs more is two

const passages = z.array(slug).min(1);

const claim = text(240).refine(
	(value) => wordsOf(value).length <= mostWords,
	`has more than ${mostWords} words: shorten it, or make two steps of it`
);

/** `geodata/readings/<document>.json`: the argument of a document step by step, and what in it speaks against it. */
export const readingFile = z.strictObject({
	$schema: z.string().optional(),
	/** The day it was last changed. */
	revised: day,
	name: text(80),
	/** What the document argues as a whole, in a sentence or two of ours. */
	introduction: text(400),
	steps: z
		.array(
			z.strictObject({
				/** In a few words. */
				name: text(48),
				/** What the document argues here, in our words. */
				claim,
				/** The passages of the document that the claim rests on. */
				excerpts: passages,
				/** What in the same document speaks against it. Without passages where what it says is not quoted. */
				weakens: z.strictObject({ text: text(300), excerpts: passages.optional() }).optional(),
				/** What the other documents say of it, or that they are silent. */
				others: z.array(
					z.strictObject({
						document: slug,
						label: z.enum(voiceLabels),
						text: text(300),
						excerpts: passages.optional()
					})
				),
				/** Where the map looks: west, south, east, north. */
				view: z.tuple([
					z.number().min(-180).max(180),
					z.number().min(-85).max(85),
					z.number().min(-180).max(180),
					z.number().min(-85).max(85)
				]),
				/** The layers that it needs; the others are off. */
				layers: z.array(slug).min(1)
			})
		)
		.min(8, 'has fewer than 8 steps: an argument in less needs no reading')
		.max(12, 'has more than 12 steps: join what belongs together')
});
export type ReadingFile = z.infer<typeof readingFile>;
