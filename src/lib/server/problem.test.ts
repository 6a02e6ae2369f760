import { expect, it } from 'vitest';
import { describeIssue } from './describe-issue.ts';
import { formatProblem, PackError, type Problem } from './problem.ts';

const problem: Problem = {
	file: 'corridors/north-south/legs.geojson',
	place: 'features[3].properties.to',
	message: 'no node "pevk"',
	remedy: 'Add it to nodes.geojson or correct the id'
};

it('writes file, place, message and remedy in one line', () => {
	expect(formatProblem(problem)).toBe(
		'corridors/north-south/legs.geojson · features[3].properties.to · no node "pevk". Add it to nodes.geojson or correct the id'
	);
});

it('leaves out a place that is the whole file', () => {
	expect(formatProblem({ file: 'atlas.json', place: '', message: 'is missing' })).toBe('atlas.json · is missing');
});

it('lists every problem in the error that stops a build', () => {
	const error = new PackError([problem, { ...problem, file: 'nodes.geojson' }]);
	expect(error.message.split('\n')).toHaveLength(3);
	expect(error.message).toContain('2 problems');
	expect(error.message).toContain('  nodes.geojson · ');
	expect(new PackError([problem]).message).toContain('1 problem in');
});

it.each([
	['is not an id: use small letters: and digits', 'is not an id', 'Use small letters: and digits'],
	[
		'Unrecognized key: "colour"',
		'has properties that no schema knows: "colour"',
		'Remove them or correct their spelling'
	],
	['Invalid input: expected string, received undefined', 'is missing', 'Write string'],
	['Invalid input: expected string, received number', 'is number', 'Write string'],
	['Invalid option: expected one of "a"|"b"', 'is none of the known values', 'Write "a"|"b"'],
	['Too big: expected number to be <=180', 'is out of range', 'Expected: number to be <=180'],
	['is odd', 'is odd', 'Correct it as the schema of the file says']
])('says what is wrong and what to do of %j', (text, message, remedy) => {
	expect(describeIssue(text)).toEqual({ message, remedy });
});

it('does not repeat a text without end', () => {
	const { message, remedy = '' } = describeIssue(`Unrecognized key: "${'x'.repeat(100_000)}"`);
	expect(message.length + remedy.length).toBeLessThan(500);
});
