import { expect, it } from 'vitest';
import { z } from 'zod';
import { readBySchema } from './issue-text.ts';

const issueOf = (schema: z.ZodType, value: unknown) => {
	const read = readBySchema(schema, value);
	if ('data' in read) throw new Error('It is valid');
	const [issue, ...more] = read.issues;
	expect(more).toEqual([]);
	return issue;
};
const odd = (message: string) => z.string().refine(() => false, message);

it('gives back what is as its schema has it', () => {
	expect(readBySchema(z.strictObject({ a: z.string() }), { a: 'x' })).toEqual({ data: { a: 'x' } });
});

it.each<[what: string, schema: z.ZodType, value: unknown, message: string, remedy: string]>([
	[
		'our own words',
		odd('is not an id: use small letters: and digits'),
		'x',
		'is not an id',
		'Use small letters: and digits'
	],
	['our own words without a remedy', odd('is odd'), 'x', 'is odd', 'Correct it as the schema of the file says'],
	[
		'a property too many',
		z.strictObject({}),
		{ 'a: b': 1 },
		'has properties that no schema knows: "a: b"',
		'Remove them or correct their spelling'
	],
	['a number for a text', z.string(), 7, 'is a number', 'Write a text, in quotation marks: "7"'],
	['a text for a number', z.number(), '7', 'is a text', 'Write a number'],
	['a null for a text', z.string(), null, 'is null', 'Write a text, or leave the property out'],
	['a list for an object', z.strictObject({}), [], 'is a list in square brackets', 'Write an object in curly brackets'],
	[
		'another system of coordinates',
		z.strictObject({}),
		{ name: 'places', crs: {} },
		'has properties that no schema knows: "name", "crs"',
		'Remove them: positions are in degrees, longitude first (EPSG:4326), and GeoJSON names no other system'
	],
	['a word that is not on the list', z.enum(['a', 'b']), 'c', 'is none of the known values', 'Write "a" or "b"'],
	['another word', z.literal('a'), 'c', 'is none of the known values', 'Write "a"'],
	['a number too large', z.number().max(180), 190, 'is out of range', 'Expected: at most 180'],
	['nothing above zero', z.number().positive(), 0, 'is out of range', 'Expected: more than 0'],
	['a list too short', z.array(z.string()).min(1), [], 'is out of range', 'Expected: at least 1 entries'],
	[
		'a name that is none',
		z.record(z.string().regex(/^a/), z.string()),
		{ b: 'x' },
		'has a name that is not valid',
		'Correct the name'
	]
])('says what is wrong and what to do: %s', (_what, schema, value, message, remedy) => {
	expect(issueOf(schema, value)).toMatchObject({ message, remedy });
});

it('says of what is not there that it is missing, and where', () => {
	const schema = z.strictObject({ list: z.array(z.strictObject({ name: z.string() })) });
	expect(issueOf(schema, { list: [{}] })).toEqual({
		place: 'list[0].name',
		message: 'is missing',
		remedy: 'Write a text'
	});
});

it('says of several alternatives what is wrong with the one that came closest', () => {
	const schema = z.union([z.string(), z.strictObject({ item: z.strictObject({ id: z.number() }) })]);
	expect(issueOf(schema, { item: { id: 'x' } })).toMatchObject({ place: 'item.id', message: 'is a text' });
});

it('does not repeat a text without end', () => {
	const { message, remedy = '' } = issueOf(z.strictObject({}), { ['x'.repeat(100_000)]: 1 })!;
	expect(message.length + remedy.length).toBeLessThan(500);
});
