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
