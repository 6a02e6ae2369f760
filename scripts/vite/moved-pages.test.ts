import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Builder } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { movedPages } from './moved-pages.js';

function write(folder: string, files: Record<string, string>) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

it('moves pages and their data beside what is in the site already', async () => {
	const outDir = mkdtempSync(join(tmpdir(), 'moved-pages-'));
	const site = join(outDir, 'site');
	write(site, { 'robots.txt': 'robots', 'geodata/lines.json': 'lines' });
	write(join(outDir, 'output', 'prerendered'), {
		'pages/index.html': 'home',
		'pages/places/baku.html': 'Baku',
		'dependencies/places/baku/__data.json': 'data of Baku',
		'dependencies/geodata/places.json': 'places'
	});
	const adapter = movedPages({ name: 'static', adapt: (builder) => void builder.writePrerendered(site) });
	await adapter.adapt({ config: { kit: { outDir } } } as unknown as Builder);
	const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
	expect(texts.sort()).toEqual(['Baku', 'data of Baku', 'home', 'lines', 'places', 'robots']);
	expect(readFileSync(join(site, 'places/baku/__data.json'), 'utf8')).toBe('data of Baku');
	expect(readFileSync(join(site, 'geodata/lines.json'), 'utf8')).toBe('lines');
});
