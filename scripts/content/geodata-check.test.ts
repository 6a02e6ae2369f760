import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatProblem } from '#lib/server/pack/problem.ts';
import { problemsOf, testPack } from '../../tests/packs/test-pack.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'geodata-check-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function check(files: ReadonlyMap<string, string>, asked = folder) {
	for (const [path, text] of files) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/content/geodata-check.ts', asked], {
		encoding: 'utf8'
	});
}

it('says what a pack without a problem holds', () => {
	const { status, stdout, stderr } = check(testPack());
	expect(stderr).toBe('');
	expect(stdout).toContain('corridors/ford-line: 2 routes, 3 legs');
	expect(stdout).toContain('3 nodes');
	expect(status).toBe(0);
});

it('prints every problem of a broken pack and fails', () => {
	const files = testPack().set('places.geojson', 'broken').set('stray.json', '{}');
	const { status, stderr } = check(files);
	const problems = problemsOf(files);
	expect(problems).toHaveLength(2);
	for (const problem of problems) expect(stderr).toContain(`${folder}/${formatProblem(problem)}`);
	expect(stderr).toContain(`${problems.length} problems.`);
	expect(status).toBe(1);
});

it('names a file by its shortest path, however the folder was written', () => {
	const { stderr } = check(testPack().set('places.geojson', 'broken'), `${folder}/./`);
	expect(stderr).toContain(`${folder}/places.geojson · line 1, column 1 · is not JSON`);
});
