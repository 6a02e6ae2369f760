import { z } from 'zod';
import { lead, slug, text } from './common.ts';

/** `geodata/organisations.json`: the organisations of states that the documents name. */
export const organisationsFile = z.strictObject({
	$schema: z.string().optional(),
	organisations: z.array(
		z.strictObject({
			id: slug,
			name: text(80),
			abbreviation: text(12),
			otherNames: z.array(text(80)).optional(),
			lead: lead.optional()
		})
	)
});
export type OrganisationsFile = z.infer<typeof organisationsFile>;
