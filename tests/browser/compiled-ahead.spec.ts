import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileHint } from '../../scripts/vite/compiled-ahead.ts';
import { expect, test } from './fixtures.ts';

const scripts = join(import.meta.dirname, '..', '..', 'build', '_app', 'immutable');

// Anything before it, and Chromium takes it for a comment.
test('every script of a page begins by asking to be compiled ahead', () => {
	const files = readdirSync(scripts, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
	// The reader of PDFs brings a worker that another project has built.
	const paths = files.filter((path) => !path.includes('pdf.worker'));
	expect(paths.length).toBeGreaterThan(50);
	for (const folder of ['entry', 'chunks', 'nodes', 'workers']) {
		expect(
			paths.some((path) => path.startsWith(folder)),
			folder
		).toBe(true);
	}
	expect(paths.filter((path) => !readFileSync(join(scripts, path), 'utf8').startsWith(compileHint))).toEqual([]);
});
