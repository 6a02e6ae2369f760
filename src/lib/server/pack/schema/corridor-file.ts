import { z } from 'zod';
import { address, fact, lead, partialDate, slug, text } from './common.ts';

/** `geodata/corridors/<id>/corridor.json`. */
export const corridorFile = z.strictObject({
	$schema: z.string().optional(),
	id: slug,
	name: text(80),
	/** The name in keys and switches, where the full one is too long. */
	shortName: text(40).optional(),
	/** The name in the legend, where "corridor" goes without saying. */
	label: text(16).optional(),
	/** On the map, as on a road sign; else the name in the legend. */
	mark: text(14).optional(),
	otherNames: z.array(text(80)).optional(),
	/** Names given after the documents were written. They are ours to report, with a reference. */
	laterNames: z
		.array(z.strictObject({ name: text(80), reference: text(), address: address.optional(), asOf: partialDate }))
		.optional(),
	/** What it is, in our words, one or two sentences. */
	summary: text(400),
	routes: z.array(z.strictObject({ id: slug, name: text(80), legs: z.array(slug).min(1) })).min(1),
	/** What a reader should know about the name, in our words, with its reference. */
	nameNote: fact.optional(),
	facts: z.array(fact),
	lead: lead.optional()
});
export type CorridorFile = z.infer<typeof corridorFile>;
