import { packWithNote, type Breakable } from './test-pack.ts';

export const readingPath = 'readings/ford-letter.json';

/** The small pack with a reading of the letter, changed before it is written. */
export function packWithReading(change?: (reading: Breakable) => void): Map<string, string> {
	const step = (number: number) => ({
		name: `Step ${number}`,
		claim: 'The line is in trouble.',
		excerpts: ['line'],
		weakens: { text: 'Trains still run.', excerpts: ['happenings'] },
		others: [{ document: 'ford-note', label: 'silent', text: 'It does not mention the line.' }],
		view: [45, 39, 49, 42],
		layers: ['ford-line', 'places']
	});
	const reading = {
		revised: '2025-05-01',
		name: 'How the letter argues',
		introduction: 'The line is in trouble, and yet it runs.',
		steps: Array.from({ length: 8 }, (_, index) => step(index + 1))
	};
	change?.(reading);
	return packWithNote().set(readingPath, JSON.stringify(reading));
}
