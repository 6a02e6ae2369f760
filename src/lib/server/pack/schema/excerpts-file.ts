import { z } from 'zod';
import { isPrintable, itemId, slug, text, unprintableMessage } from './common.ts';

/** Words as published: nothing is trimmed, replaced or made nicer. */
const quotation = (max: number) =>
	z
		.string()
		.regex(/\S/, 'is empty: copy the words from the document')
		.max(max, `is longer than ${max} characters: excerpts are short`)
		.refine(isPrintable, unprintableMessage);

/** `geodata/documents/<id>/excerpts.json`: quotations, word for word, in the order of the text. */
export const excerptsFile = z.strictObject({
	$schema: z.string().optional(),
	excerpts: z.array(
		z.strictObject({
			/** Unique among the excerpts of all documents: it stands in addresses. */
			id: slug,
			/** A section of document.json. */
			section: slug,
			/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
			exact: quotation(700),
			/** The words before and after, where `exact` stands more than once in the text. */
			prefix: quotation(80).optional(),
			suffix: quotation(80).optional(),
			about: z
				.array(
					z.union([
						itemId,
						z.strictObject({
							item: itemId,
							/** The words of the quotation that mean the item, where they are none of its names. */
							words: z.array(quotation(120)).min(1).optional(),
							/** Why the quotation is about an item whose name it does not hold. */
							because: text(200).optional()
						})
					])
				)
				.min(1)
		})
	)
});
export type ExcerptsFile = z.infer<typeof excerptsFile>;
