import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { readCsv } from '../../../../tests/clients/read-csv.ts';
import type { DownloadFile } from './download.ts';
import { downloadFiles } from './registry.ts';

const isInstalled = spawnSync('ogrinfo', ['--version']).status === 0;
const files = downloadFiles(checkPack('geodata').atlas, 'https://atlas.example');
const maps = files.filter(({ path }) => path.endsWith('.geojson'));
const tables = files.filter(({ type, path }) => type.startsWith('text/csv') && !path.includes('semicolons'));

/** Of QGIS and much else. The reason stands in the name, so that a report shows why nothing ran. */
describe.skipIf(!isInstalled)(`in GDAL${isInstalled ? '' : ', which is not installed here'}`, () => {
	let folder: string;
	beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gdal-'))));
	afterAll(() => rmSync(folder, { recursive: true }));

	/** What it says of a file: warnings too. */
	function look({ path, text }: DownloadFile): string {
		const file = join(folder, path.replaceAll('/', '-'));
		writeFileSync(file, text());
		const { stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-al', '-so', file], { encoding: 'utf8' });
		expect(stderr, path).toBe('');
		return stdout;
	}

	it('every map opens with all its features, in degrees', () => {
		for (const file of maps) {
			const { features } = JSON.parse(file.text()) as { features: unknown[] };
			const said = look(file);
			expect(said, file.path).toContain(`Feature Count: ${features.length}\n`);
			expect(said, file.path).toContain('WGS 84');
		}
	});

	it('every table opens with all its rows and columns', () => {
		for (const file of tables) {
			const [header = [], ...rows] = readCsv(file.text());
			const said = look(file);
			expect(said, file.path).toContain(`Feature Count: ${rows.length}\n`);
			for (const name of header) expect(said, file.path).toMatch(new RegExp(`^${name}: `, 'm'));
		}
	});

	it('lines and points apart become the layers of one GeoPackage', () => {
		const target = join(folder, 'corridors.gpkg');
		const parts = maps.filter(({ path }) => /-(lines|points)[.]geojson$/.test(path));
		for (const part of parts) {
			look(part);
			const file = join(folder, part.path.replaceAll('/', '-'));
			execFileSync('ogr2ogr', ['-f', 'GPKG', '-update', '-append', target, file]);
		}
		const said = execFileSync('ogrinfo', ['-ro', target], { encoding: 'utf8' });
		expect(parts.length).toBeGreaterThan(0);
		expect(said.match(/\((Line String|Point)\)/g)).toHaveLength(parts.length);
	});
});
