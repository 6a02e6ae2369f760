import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';

const text = 'corridor '.repeat(50);
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'compress-'));
	writeFileSync(join(folder, 'tile.pbf'), text);
	writeFileSync(join(folder, 'page.html'), text);
	writeFileSync(join(folder, 'page.html.br'), 'already here');
	writeFileSync(join(folder, 'tiny.json'), '{}');
	writeFileSync(join(folder, 'picture.png'), text);
	const script = join(import.meta.dirname, 'compress.ts');
	execFileSync(process.execPath, ['--import', 'tsx', script, folder], { stdio: 'ignore' });
});

afterAll(() => rmSync(folder, { recursive: true }));

it('writes what is missing beside texts and tiles, and nothing else', () => {
	expect(readdirSync(folder).sort()).toEqual([
		'page.html',
		'page.html.br',
		'page.html.gz',
		'picture.png',
		'tile.pbf',
		'tile.pbf.br',
		'tile.pbf.gz',
		'tiny.json'
	]);
	expect(readFileSync(join(folder, 'page.html.br'), 'utf8')).toBe('already here');
});

it('loses nothing', () => {
	expect(brotliDecompressSync(readFileSync(join(folder, 'tile.pbf.br'))).toString()).toBe(text);
	expect(gunzipSync(readFileSync(join(folder, 'tile.pbf.gz'))).toString()).toBe(text);
});
