import { z } from 'zod';
import { figureBounds, tieKinds, tieSigns } from '#lib/atlas/vocabulary.ts';
import { countryCode, record, text } from './record.ts';

/** A row of each table, column by column. Every cell is a text in the file; these say what it stands for. */

const spoken = z.enum(['true', 'false']);

export const excerptRow = record({
	id: text,
	excerpt: text,
	apostrophe_added: spoken,
	document: text,
	author: text,
	publisher: text,
	date: text,
	section: text,
	first_word: z.int(),
	last_word: z.int(),
	about: text,
	about_names: text,
	address: text,
	published_at: text
});

export const tieRow = record({
	id: text,
	from: text,
	from_name: text,
	to: text,
	to_name: text,
	kind: z.enum(tieKinds),
	mutual: spoken,
	absent: spoken,
	what: text,
	bound: z.enum(['', ...figureBounds]),
	value: z.union([z.number(), z.literal('')]),
	value_to: z.union([z.number(), z.literal('')]),
	unit: text,
	of: text,
	year: text,
	sign_ours: z.enum(tieSigns),
	reason_ours: text,
	documents: text,
	excerpts: text
});

export const crossingRow = record({
	corridor: text,
	country: z.union([countryCode, z.literal('')]),
	country_name: text,
	km: z.number(),
	share: z.number(),
	km_operational: z.number(),
	km_under_construction: z.number(),
	km_planned: z.number(),
	km_missing: z.number(),
	km_suspended: z.number()
});
