import { z } from 'zod';
import { fieldWords } from '#lib/words/en/fields.ts';

type Described = keyof typeof fieldWords;
type Fields = Partial<Record<Described, z.ZodType>>;

/** An object with these fields and no others, each with the words that say what it means. */
export function record<Shape extends Fields>(fields: Shape) {
	return z.strictObject(described(fields));
}

/** The same for files of a standard, which may have more. */
export function openRecord<Shape extends Fields>(fields: Shape) {
	return z.looseObject(described(fields));
}

function described<Shape extends Fields>(fields: Shape): Shape {
	const entries = Object.entries(fields).map(([name, schema]) => [
		name,
		schema.describe(fieldWords[name as keyof typeof fieldWords])
	]);
	return Object.fromEntries(entries) as Shape;
}

export const text = z.string();
export const texts = z.array(z.string());
export const flag = z.boolean();
/** A year, a month or a day. */
export const date = z.string().regex(/^\d{4}(-\d\d){0,2}$/);
export const countryCode = z.string().regex(/^[A-Z]{2}$/);
/** Longitude and latitude. */
export const position = z.array(z.number()).min(2).max(3);
