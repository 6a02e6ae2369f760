import type { Problem } from './problem.ts';

/** What the schema library says by itself, in our words; `$1` is what it names. */
const ownWords: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
	[/^Unrecognized keys?: (.+)$/, 'has properties that no schema knows: $1', 'Remove them or correct their spelling'],
	[/^Invalid input: expected (.+), received undefined$/, 'is missing', 'Write $1'],
	[/^Invalid input: expected (.+), received (.+)$/, 'is $2', 'Write $1'],
	[/^Invalid (?:option: expected one of|input: expected) (.+)$/, 'is none of the known values', 'Write $1'],
	[/^Too (?:small|big): expected (.+)$/, 'is out of range', 'Expected: $1'],
	[/^Invalid element in (.+)$/, 'holds an element that is not valid', 'Correct the $1'],
	[/^Invalid key in (.+)$/, 'has a name that is not valid', 'Correct the $1']
];

const longest = 300; // characters: whoever writes a name of 100 kB should not read it again in the message

/** A message of a schema as a problem. Our own messages say the remedy after a colon. */
export function describeIssue(text: string): Pick<Problem, 'message' | 'remedy'> {
	const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
	for (const [pattern, message, remedy] of ownWords) {
		if (pattern.test(short))
			return { message: short.replace(pattern, message), remedy: short.replace(pattern, remedy) };
	}
	const [message = short, ...rest] = short.split(': ');
	const remedy = rest.join(': ');
	if (remedy === '') return { message, remedy: 'Correct it as the schema of the file says' };
	return { message, remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1) };
}
