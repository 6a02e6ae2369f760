import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type Issue = Omit<Problem, 'file'>;

const longest = 300; // characters: a name of 100 kB should not be repeated in the message

/** A value as its schema has it, or everything that keeps it from being so, in our words. */
export function readBySchema<T>(schema: z.ZodType<T>, value: unknown): { data: T } | { issues: Issue[] } {
	// Zod's own messages change with its versions: left empty, they are written here by their codes.
	const result = schema.safeParse(value, { reportInput: true, error: () => '' });
	if (result.success) return { data: result.data };
	return {
		issues: flatten(result.error.issues).map((issue) => {
			const [message, remedy] = issue.message === '' ? describe(issue) : splitMessage(issue.message);
			return { place: formatPath(issue.path), message: shorten(message), remedy: shorten(remedy) };
		})
	};
}

/** Our own messages say the remedy after a colon. */
function splitMessage(text: string): [message: string, remedy: string] {
	const [message = text, ...rest] = text.split(': ');
	const remedy = rest.join(': ');
	if (remedy === '') return [message, 'Correct it as the schema of the file says'];
	return [message, remedy.charAt(0).toUpperCase() + remedy.slice(1)];
}

function describe(issue: z.core.$ZodIssue): [message: string, remedy: string] {
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, issue.input);
		case 'invalid_value':
			return ['is none of the known values', `Write ${inWords(issue.values, ' or ')}`];
		case 'unrecognized_keys':
			return [
				`has properties that no schema knows: ${inWords(issue.keys, ', ')}`,
				issue.keys.includes('crs') ? withoutCrs : 'Remove them or correct their spelling'
			];
		case 'too_small':
			return [
				'is out of range',
				`Expected: ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unitOf(issue.origin)}`
			];
		case 'too_big':
			return [
				'is out of range',
				`Expected: ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unitOf(issue.origin)}`
			];
		case 'not_multiple_of':
			return ['is out of range', `Expected: a multiple of ${issue.divisor}`];
		case 'invalid_key':
			return ['has a name that is not valid', 'Correct the name'];
		case 'invalid_element':
			return ['holds an element that is not valid', 'Correct the element'];
		case 'invalid_format':
		case 'invalid_union':
		case 'custom':
			return ['is not valid', 'Correct it as the schema of the file says'];
		default:
			return issue satisfies never;
	}
}

const withoutCrs =
	'Remove them: positions are in degrees, longitude first (EPSG:4326), and GeoJSON names no other system';

const typesInWords: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list in square brackets',
	tuple: 'a list in square brackets',
	object: 'an object in curly brackets',
	record: 'an object in curly brackets',
	null: 'null'
};

function wrongType(expected: string, input: unknown): [message: string, remedy: string] {
	const wanted = `Write ${typesInWords[expected] ?? expected}`;
	if (input === undefined) return ['is missing', wanted];
	const type = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
	const message = `is ${typesInWords[type] ?? type}`;
	if (input === null) return [message, `${wanted}, or leave the property out`];
	if (expected === 'string' && type === 'number') return [message, `${wanted}, in quotation marks: "${String(input)}"`];
	return [message, wanted];
}

function inWords(values: readonly z.core.util.Primitive[], between: string): string {
	return values.map((value) => JSON.stringify(value)).join(between);
}

function unitOf(origin: string): string {
	return { string: ' characters', array: ' entries' }[origin] ?? '';
}

function shorten(text: string): string {
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The issues of the alternative that came closest, instead of a bare "invalid input" for a union. */
function flatten(issues: readonly z.core.$ZodIssue[], above: PropertyKey[] = []): z.core.$ZodIssue[] {
	return issues.flatMap((issue) => {
		const path = [...above, ...issue.path];
		if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
		const closest = issue.errors.reduce((best, next) => (depthOf(next) > depthOf(best) ? next : best));
		return flatten(closest, path);
	});
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
	return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function formatPath(path: readonly PropertyKey[]): string {
	return path.reduce<string>((text, key) => {
		if (typeof key === 'number') return `${text}[${key}]`;
		return text ? `${text}.${String(key)}` : String(key);
	}, '');
}
