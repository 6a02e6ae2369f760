import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPack } from './load-atlas.ts';
import { readPack } from './read-pack.ts';
import { problemsOf, testPack } from '../../../../tests/packs/test-pack.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pack-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: ReadonlyMap<string, string>) {
	for (const [path, text] of files) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

describe('readPack', () => {
	it('reads every file of a folder by its path in it, in the same order each time', () => {
		write(testPack());
		const files = readPack(folder);
		expect([...files.keys()]).toEqual([...testPack().keys()].sort());
		for (const [path, text] of testPack()) expect(files.get(path)).toBe(text);
	});

	it.each(['./NAME', 'NAME/', './NAME/', 'NAME/../NAME', '../PARENT/NAME'])(
		'reads a folder that is called %s',
		(form) => {
			write(testPack());
			const path = form.replaceAll('NAME', basename(folder)).replace('PARENT', basename(dirname(folder)));
			const before = process.cwd();
			process.chdir(dirname(folder));
			try {
				expect([...readPack(path)]).toEqual([...readPack(folder)]);
			} finally {
				process.chdir(before);
			}
		}
	);

	it('leaves prose and pictures alone', () => {
		write(new Map([['README.md', 'x'], ['documents/a/scan.png', 'x'], ['atlas.json', '{}']])); // prettier-ignore
		expect([...readPack(folder).keys()]).toEqual(['atlas.json']);
	});
});

describe('checkPack', () => {
	it('finds in a folder what stands in its files', () => {
		const files = testPack().set('places.geojson', 'broken').set('stray.json', '{}');
		write(files);
		const { problems } = checkPack(folder);
		expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(problemsOf(files).map(({ file }) => file)));
		expect(problems.length).toBeGreaterThanOrEqual(2);
	});

	it('builds the atlas of a pack without a problem', () => {
		write(testPack());
		const { atlas, problems } = checkPack(folder);
		expect(problems).toEqual([]);
		expect(atlas.corridors.map(({ name }) => name)).toEqual(['Ford Line']);
	});
});
