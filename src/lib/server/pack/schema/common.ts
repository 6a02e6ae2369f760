import { z } from 'zod';
import { longestSlug, slugPattern } from '#lib/atlas/slug.ts';
import { bases, itemKinds } from '#lib/atlas/vocabulary.ts';
import { isDate } from '#lib/text/dates.ts';
import { readWhen } from '#lib/text/when.ts';

// eslint-disable-next-line no-control-regex -- controls are what this looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
// The marks that turn the direction of text around: invisible to an author, and able to make a page say what its file
// does not. Half a letter (a lone surrogate) cannot be written to a file. Zero-width joiners stay: Persian needs them.
const deceptive = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

export const isPrintable = (value: string) => !controls.test(value) && !deceptive.test(value);
export const unprintableMessage = 'holds control or direction characters, or half a letter: remove them';

/** A line of text for people, without controls and without marks that reverse its direction. */
export const text = (max = 600) =>
	z
		.string()
		.regex(/\S/, 'is empty: write the text or leave the property out')
		.max(max, `is longer than ${max} characters: shorten it`)
		.refine(isPrintable, unprintableMessage);

export const slug = z
	.string()
	.max(longestSlug, `is longer than ${longestSlug} characters: shorten it`)
	.regex(slugPattern, 'is not an id: use small letters, digits and single hyphens');

export const itemId = z
	.templateLiteral(
		[z.enum(itemKinds), '/', z.string().regex(slugPattern)],
		`is not the id of an item: write one of ${itemKinds.join(', ')}, a slash and its id, such as "places/old-town"`
	)
	.refine((id) => id.length <= 80, 'is longer than 80 characters: shorten it');

/** ISO 3166-1 alpha-2. */
export const countryCode = z
	.string()
	.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code: use two capitals, such as "AZ"');

/** A language by its BCP 47 tag. */
export const language = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language tag: write "en", for instance');

const longitudes = 'is out of range: longitudes go from -180 to 180, so add 360 or take it away';
const latitudes = 'is beyond the latitudes a map can show: they go from -85 to 85, and the longitude stands first';

/** [longitude, latitude] in degrees, WGS 84, within what Web Mercator can show. */
export const position = z.tuple([
	z.number().min(-180, longitudes).max(180, longitudes),
	z.number().min(-85, latitudes).max(85, latitudes)
]);

/** A day, a month or a year: "2024-12-25", "2023-09", "2025". */
export const partialDate = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
		error: 'is not a date: write a year, a month or a day, such as "2025", "2025-06" or "2025-06-27"',
		abort: true
	})
	.refine((date) => date.length < 10 || isDate(date), 'names a day that its month does not have: correct the day');

/** When something happened, for the timeline, in forms of EDTF: "2024-12-25", "2025-07", "2025~", "2025-06-21/2025-06-30". */
export const when = z
	.string()
	.refine(
		(text) => readWhen(text) !== undefined,
		'is not a date of the timeline: write a year, a month or a day, with "~" for about then, or two of them with a slash between, the earlier first, such as "2025-06-21/2025-06-30"'
	);

export const day = z.iso.date('is not a day: write it as "2025-07-06"');

export const address = z.url({
	protocol: /^https$/,
	error: 'is not an address: write it whole, beginning with https://'
});

export const basis = z.enum(bases);

/** Where a figure of ours comes from. It is not in the documents, so it names its own source and the date it held. */
export const fact = z.strictObject({
	text: text(),
	reference: text(),
	/** Where the reference can be read. */
	address: address.optional(),
	asOf: partialDate.optional(),
	/** When what it tells of happened. Without it, it is not on the timeline. */
	when: when.optional()
});

const leadReason = text(200);

/**
 * The quotation that best answers "what do the documents say about this": an excerpt about the item, or a comparison on
 * its page, which shows both sides. Our choice, so it gives its reason in one short sentence.
 */
export const lead = z.union([
	z.strictObject({ excerpt: slug, reason: leadReason }),
	z.strictObject({ comparison: slug, reason: leadReason })
]);
export type LeadEntry = z.infer<typeof lead>;
