import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/server/pack/problem.ts';
import { packWith, problemsOf, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';

const excerpts = 'documents/ford-letter/excerpts.json';
const fingerprint = 'documents/ford-letter/fingerprint.json';

/** The small pack with one file changed and nothing proven anew. */
function tampered(file: string, change: (content: Breakable) => void): Map<string, string> {
	const files = testPack();
	const content: Breakable = JSON.parse(files.get(file) ?? '');
	change(content);
	return files.set(file, JSON.stringify(content));
}

describe('the check without the text', () => {
	it('has nothing against a proven pack', () => {
		expect(problemsOf(testPack())).toEqual([]);
	});

	it.each([
		[
			'an excerpt changed by one character',
			excerpts,
			(it: Breakable) => (it.excerpts[0].exact += ' '),
			excerpts,
			'excerpts[0] line',
			/not word for word|white space/
		],
		[
			'an excerpt never proven',
			fingerprint,
			(it: Breakable) => it.excerpts.pop(),
			excerpts,
			'excerpts[1] happenings',
			/never proven/
		],
		[
			'an excerpt moved',
			fingerprint,
			(it: Breakable) => it.excerpts[0].words.forEach((_: number, at: number, words: number[]) => words[at]!++),
			excerpts,
			'excerpts[0] line',
			/was moved/
		],
		[
			'an excerpt given another section',
			excerpts,
			(it: Breakable) => (it.excerpts[0].section = 'events'),
			excerpts,
			'excerpts[0] line',
			/outside the section/
		],
		[
			'a proof without excerpt',
			excerpts,
			(it: Breakable) => it.excerpts.pop(),
			fingerprint,
			'excerpts happenings',
			/not among the excerpts/
		],
		[
			'a number of words changed',
			fingerprint,
			(it: Breakable) => (it.wordCount += 100),
			fingerprint,
			'',
			/changed by hand/
		],
		[
			'a text that is another',
			fingerprint,
			(it: Breakable) => (it.sha256 = '0'.repeat(64)),
			fingerprint,
			'',
			/changed by hand/
		]
	])('reports %s, with file, excerpt and remedy', (_what, file, change, where, place, message) => {
		expect(problemsOf(tampered(file, change))).toContainEqual({
			file: where,
			place,
			message: expect.stringMatching(message),
			remedy: expect.stringMatching(/\S/)
		});
	});

	it('names the command that would prove it, for this document', () => {
		const files = testPack();
		files.delete(fingerprint);
		expect(problemsOf(files).map((problem) => formatProblem(problem))).toEqual([
			`${fingerprint} · is missing or unreadable. Make it from the text: npm run document:add -- <file> --id ford-letter`
		]);
	});

	it('refuses a fingerprint of another form', () => {
		const problems = problemsOf(tampered(fingerprint, (it) => (it.excerpts[0].words = [9, 3])));
		expect(problems).toContainEqual(expect.objectContaining({ file: fingerprint, place: 'excerpts[0].words' }));
	});

	it('takes excerpts that were proven anew', () => {
		expect(
			problemsOf(
				packWith(excerpts, (it) => (it.excerpts[0].exact = 'The Ford Line leaves Westford and crosses Azerbaijan'))
			)
		).toEqual([]);
	});
});
