import { describe, expect, it } from 'vitest';
import { excerptsOfStep } from '#lib/atlas/reading.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { wordsOf } from '#lib/text/normal-form.ts';
import { packWithReading, readingPath } from '../../../../../tests/packs/ford-reading.ts';
import { problemsOf, type Breakable } from '../../../../../tests/packs/test-pack.ts';
import { linkPack } from './link-pack.ts';

const silent = { document: 'ford-note', label: 'silent', text: 'It is silent.' };

/** Each rule, what breaks it, and where and how that is reported. */
const broken: [string, (reading: Breakable) => void, string][] = [
	['a claim in too many words', (it) => (it.steps[1].claim = 'word '.repeat(26)), 'steps[1].claim · has more than 25'],
	['too few steps', (it) => it.steps.pop(), 'steps · has fewer than 8'],
	['too many steps', (it) => it.steps.push(...it.steps), 'steps · has more than 12'],
	['no passage', (it) => (it.steps[0].excerpts = []), 'steps[0].excerpts'],
	['two steps of one name', (it) => (it.steps[7].name = 'Step 1'), 'steps[7].name · "Step 1" stands twice'],
	[
		'an unknown passage',
		(it) => (it.steps[2].excerpts = ['fire']),
		'steps[2].excerpts[0] · "documents/ford-letter" has no excerpt "fire"'
	],
	[
		'counter-evidence from nowhere',
		(it) => (it.steps[2].weakens.excerpts = ['fire']),
		'steps[2].weakens.excerpts[0] · "documents/ford-letter" has no excerpt "fire"'
	],
	[
		'a passage of another document in the mouth of the other',
		(it) => (it.steps[0].others[0] = { ...silent, label: 'agree', excerpts: ['line'] }),
		'steps[0].others[0].excerpts[0] · "documents/ford-note" has no excerpt "line"'
	],
	[
		'one passage for two purposes',
		(it) => (it.steps[3].weakens.excerpts = ['line']),
		'steps[3] · the excerpt "line" stands twice'
	],
	[
		'no counter-evidence at all',
		(it) => it.steps.forEach((step: Breakable) => delete step.weakens),
		'steps · nothing weakens any step'
	],
	['no other document', (it) => (it.steps[0].others = []), 'steps[0].others · no other document is heard'],
	[
		'an unknown document',
		(it) => (it.steps[0].others[0].document = 'ford-book'),
		'steps[0].others[0].document · "documents/ford-book" is no other document'
	],
	[
		'itself as the other document',
		(it) => (it.steps[0].others[0].document = 'ford-letter'),
		'steps[0].others[0].document · "documents/ford-letter" is no other document'
	],
	[
		'a document both silent and speaking',
		(it) => it.steps[0].others.push({ ...silent, label: 'agree' }),
		'steps[0].others[0] · is silent and yet speaks'
	],
	['a view without extent', (it) => (it.steps[5].view = [49, 39, 45, 42]), 'steps[5].view · has no extent'],
	['an unknown layer', (it) => (it.steps[6].layers = ['rivers']), 'steps[6].layers[0] · no layer "rivers"'],
	['a layer twice', (it) => (it.steps[6].layers = ['places', 'places']), 'steps[6].layers[1] · "places" stands twice']
];

describe('a reading', () => {
	it('is linked with its document, passages and voices', () => {
		const files = packWithReading();
		expect(problemsOf(files)).toEqual([]);
		const { atlas } = linkPack(parsePack(files).pack);
		const [letter, note] = atlas.documents;
		const [line, happenings] = atlas.excerpts;
		expect(atlas.readings).toHaveLength(1);
		expect(atlas.readings[0]).toMatchObject({ document: letter, name: 'How the letter argues' });
		expect(atlas.readings[0]?.steps[7]).toEqual({
			name: 'Step 8',
			claim: 'The line is in trouble.',
			excerpts: [line],
			weakens: { text: 'Trains still run.', excerpts: [happenings] },
			others: [{ document: note, label: 'silent', text: 'It does not mention the line.', excerpts: [] }],
			view: [45, 39, 49, 42],
			layers: ['ford-line', 'places']
		});
		expect(atlas.edition.date).toBe('2025-05-01');
	});

	it.each(broken)('is refused with %s', (_what, breakIt, message) => {
		const problems = problemsOf(packWithReading(breakIt));
		const lines = problems.map(({ file, place, message }) => `${file} · ${place} · ${message}`);
		expect(
			lines.some((line) => line.startsWith(`${readingPath} · ${message}`)),
			lines.join('\n')
		).toBe(true);
		expect(problems.every(({ remedy, message }) => remedy || /shorten|join|less/.test(message))).toBe(true);
	});

	it('is refused where its name is that of no document, or of no file', () => {
		const files = packWithReading();
		const text = files.get(readingPath)!;
		for (const path of ['readings/ford-book.json', 'readings/ford-letter/reading.json', 'readings/ford-letter.txt']) {
			const found = problemsOf(new Map([...files, [path, text]])).map(({ file }) => file);
			expect(found, path).toEqual([path]);
		}
	});
});

describe('the readings of the atlas', () => {
	const { atlas } = checkPack('geodata');

	it('are one for each document, of 8 to 12 steps, each weighed against its own document and the others', () => {
		expect(atlas.readings.map(({ document }) => document)).toEqual(atlas.documents);
		for (const { steps } of atlas.readings) {
			expect(steps.every(({ weakens, others }) => weakens && others.length > 0)).toBe(true);
			expect(steps.every(({ claim }) => wordsOf(claim).length <= 25)).toBe(true);
			expect(new Set(steps.flatMap(excerptsOfStep)).size).toBeGreaterThan(20);
		}
	});
});
