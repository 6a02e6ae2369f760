import { z } from 'zod';
import { address, day, fact, language, lead, partialDate, slug, text, when } from './common.ts';

/** `geodata/documents/<id>/document.json`. */
export const documentFile = z.strictObject({
	$schema: z.string().optional(),
	id: slug,
	title: text(200),
	/** A name short enough for a list, "Briefing note" or "Newsletter" for instance. */
	shortTitle: text(60),
	/** The same within a sentence, with its article: "the briefing note". Without it the short title is used as it is. */
	nameInText: text(60).optional(),
	kind: text(60),
	author: text(120).optional(),
	/** Absent where the document bears none; then `dateWords` says what can be said. */
	date: partialDate.optional(),
	dateWords: text(200),
	/** The same where there is little room, for a document that bears no date: "mid-2025". */
	shortDate: text(24).optional(),
	/** How we date a document that bears no date: the reason, and the reference it rests on. */
	dateInference: fact.optional(),
	/** When a document that bears no date was written, by the same reasoning: "2025-07-09/2025-08-07". */
	when: when.optional(),
	publisher: text(200),
	address: address.optional(),
	/** BCP 47. */
	language,
	/** The day this entry or its excerpts were last changed. */
	revised: day,
	/** In the order of the text. `heading` is absent where the text has none, and `label` then says what it is in our words. */
	sections: z.array(z.strictObject({ id: slug, heading: text(200).optional(), label: text(80).optional() })).min(1),
	lead: lead.optional()
});
export type DocumentFile = z.infer<typeof documentFile>;
