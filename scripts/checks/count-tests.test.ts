import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'count-tests-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
	const path = join(folder, 'report.json');
	writeFileSync(path, JSON.stringify(content));
	return path;
}

const vitest = (...files: string[][]) =>
	report({
		testResults: files.map((statuses) => ({
			status: statuses.length && !statuses.includes('failed') ? 'passed' : 'failed',
			assertionResults: statuses.map((status) => ({ status }))
		}))
	});

it('counts the tests of all files', () => {
	expect(countVitest(vitest(['passed', 'failed'], ['passed', 'skipped']), false)).toEqual({ passed: 2, failed: 1 });
});

it('counts a file that cannot be loaded as a failed test', () => {
	expect(countVitest(vitest(['passed'], []), false)).toEqual({ passed: 1, failed: 1 });
});

it('counts a runner that fails although its tests pass', () => {
	expect(countVitest(vitest(['passed']), false)).toEqual({ passed: 1, failed: 1 });
});

it('counts a runner without a report, or without tests, as a failed test', () => {
	expect(countVitest(join(folder, 'missing.json'), false)).toEqual({ passed: 0, failed: 1 });
	expect(countPlaywright(report({ stats: { expected: 0, unexpected: 0, flaky: 0 } }), true)).toEqual({
		passed: 0,
		failed: 1
	});
});

it('counts browser tests', () => {
	const stats = { expected: 7, unexpected: 2, flaky: 0 };
	expect(countPlaywright(report({ stats }), false)).toEqual({ passed: 7, failed: 2 });
});
