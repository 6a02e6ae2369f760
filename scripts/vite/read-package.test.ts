import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPackage } from './read-package.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'read-package-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
	const manifest = JSON.stringify({ name: 'lines', version: '1.2.3', license: 'MIT' });
	for (const [name, text] of Object.entries({ 'package.json': manifest, ...files })) {
		writeFileSync(join(folder, name), text);
	}
}

test('takes the whole licence, with the line ends of one system', () => {
	write({ LICENSE: 'Copyright A\r\n\r\nDo as you like.\r\n' });
	expect(readPackage(folder)).toEqual({
		name: 'lines',
		version: '1.2.3',
		licence: 'MIT',
		notice: 'Copyright A\n\nDo as you like.'
	});
});

test('joins a licence and a notice', () => {
	write({ 'license.md': 'Terms', NOTICE: 'Made by A' });
	expect(readPackage(folder).notice.split('\n\n').sort()).toEqual(['Made by A', 'Terms']);
});

test('adds the terms of a part that has its own', () => {
	mkdirSync(join(folder, 'tables'));
	write({ LICENSE: 'Copyright A', 'tables/LICENSE': '%%Copyright: Copyright B\n%%Copyright: All rights reserved.' });
	expect(readPackage(folder, ['tables']).notice).toBe(
		'Copyright A\n\nIts files in tables:\n\nCopyright B\nAll rights reserved.'
	);
});

test('takes the licence from the README where there is no file of it', () => {
	write({ 'README.md': '# Lines\n\nDraws.\n\n## License (MIT)\n\nCopyright B' });
	expect(readPackage(folder).notice).toBe('Copyright B');
});

test('refuses a package without terms', () => {
	write({ 'README.md': '# Lines' });
	expect(() => readPackage(folder)).toThrow('lines 1.2.3 holds no text of its licence');
	write({ LICENSE: 'Terms', 'package.json': '{"name":"lines","version":"1.2.3"}' });
	expect(() => readPackage(folder)).toThrow('lines 1.2.3 names no licence');
});
