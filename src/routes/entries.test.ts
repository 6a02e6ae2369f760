import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('every route with a parameter names its pages, since of many places Kit follows no links to find them', () => {
	const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
	const loads = files.filter((path) => /\[.*\+(page\.server|page|server)\.ts$/.test(path));
	expect(loads.length).toBeGreaterThan(20);
	for (const path of loads) {
		expect(readFileSync(join(import.meta.dirname, path), 'utf8'), path).toMatch(/export (const|function) entries\b/);
	}
});
