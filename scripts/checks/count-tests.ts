import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Count {
	passed: number;
	failed: number;
}

export function oneTest(succeeded: boolean): Count {
	return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface VitestReport {
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts Vitest's JSON report. A file that cannot be loaded holds no test, and counts as one that failed. */
export function countVitest(path: string, succeeded: boolean): Count {
	const files = read<VitestReport>(path)?.testResults ?? [];
	const tests = files.flatMap(({ assertionResults }) => assertionResults);
	const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
	return crashesCount(succeeded, {
		passed: tests.filter(({ status }) => status === 'passed').length,
		failed: tests.filter(({ status }) => status === 'failed').length + broken.length
	});
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
}

/** Counts Playwright's JSON report, which has one entry a test however often it was tried. */
export function countPlaywright(path: string, succeeded: boolean): Count {
	const stats = read<PlaywrightReport>(path)?.stats;
	return crashesCount(succeeded, {
		passed: stats?.expected ?? 0,
		failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
	});
}

/** A runner that fails without a failed test, or finds no test, is itself a failed test. */
function crashesCount(succeeded: boolean, { passed, failed }: Count): Count {
	const crashed = failed === 0 && (!succeeded || passed === 0);
	return { passed, failed: crashed ? 1 : failed };
}

function read<Report>(path: string): Report | undefined {
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}
