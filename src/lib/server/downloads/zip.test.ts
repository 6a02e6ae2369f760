import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { archiveFiles } from './registry.ts';
import { zipOf } from './zip.ts';

const zone = process.env['TZ'];
afterEach(() => {
	process.env['TZ'] = zone;
});

const files = new Map([
	['README.txt', 'Naxçıvan, Нахичевань'],
	['corridors/middle.geojson', '{}'],
	['__proto__', 'no more than a name']
]);

describe('a zip', () => {
	it('holds every file in one folder', () => {
		const entries = unzipSync(zipOf('atlas', files, '2026-11-22'));
		expect(Object.keys(entries)).toEqual([...files.keys()].map((path) => `atlas/${path}`));
		expect(strFromU8(entries['atlas/README.txt']!)).toBe(files.get('README.txt'));
	});

	it('has the same bytes in every time zone', () => {
		const zips = ['UTC', 'Pacific/Kiritimati', 'America/Adak'].map((name) => {
			process.env['TZ'] = name;
			return Buffer.from(zipOf('atlas', files, '2026-11-22')).toString('hex');
		});
		expect(new Set(zips).size).toBe(1);
	});
});

describe('the downloads of the atlas', () => {
	const { atlas } = checkPack('geodata');
	const downloads = archiveFiles(atlas, 'https://atlas.example');

	it('hold every layer, every form of the excerpts, the licences and words about them', () => {
		expect([...downloads.keys()]).toEqual(
			expect.arrayContaining([
				'README.txt',
				'LICENSES.md',
				'excerpts.csv',
				'excerpts.jsonld',
				'places.geojson',
				'events.geojson',
				'corridors/middle.geojson',
				'events/flight-8243.geojson'
			])
		);
		expect(downloads.get('README.txt')).toContain(atlas.edition.hash);
		for (const { name } of atlas.documents) expect(downloads.get('README.txt')).toContain(name);
	});

	it('pack into the same bytes when read again', () => {
		const again = archiveFiles(checkPack('geodata').atlas, 'https://atlas.example');
		const pack = (some: ReadonlyMap<string, string>) => Buffer.from(zipOf('atlas', some, atlas.edition.date));
		expect(pack(again).equals(pack(downloads))).toBe(true);
	});
});
