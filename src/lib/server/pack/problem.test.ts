import { expect, it } from 'vitest';
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

it('writes no full stop behind a question', () => {
	expect(formatProblem({ ...problem, message: 'exchanged?', remedy: 'Write it' })).toMatch(/ · exchanged\? Write it$/);
});

it('leaves out a place that is the whole file', () => {
	expect(formatProblem({ file: 'atlas.json', place: '', message: 'is missing' })).toBe('atlas.json · is missing');
});

it('lists every problem in the error that stops a build, and says whether there may be more', () => {
	const { message } = new PackError([problem, { ...problem, file: 'nodes.geojson' }], true);
	expect(message).toContain('  nodes.geojson · ');
	expect(message).toMatch(/\n2 problems\.$/);
	expect(new PackError([problem], false).message).toMatch(/\n1 problem\. .*once each can be read/);
});
