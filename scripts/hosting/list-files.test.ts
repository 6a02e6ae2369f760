import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

it('lists what pages ask for, under its address, with what is kept and what is sent', () => {
	const site = mkdtempSync(join(tmpdir(), 'list-'));
	const files = {
		'index.html': 'front page',
		'index.html.br': 'front',
		'places.html': 'places',
		'places/aktau.html': 'aktau',
		'places/aktau/__data.json': '{}',
		'__data.json': '{}',
		'_app/immutable/a.js': 'a',
		'_app/immutable/assets/GBK-EUC-H.x.bcmap': '-',
		'_app/version.json': '{"version":"7"}',
		'base/0/0/0.pbf': 'tile',
		'base/0/0/0.pbf.gz': 'tile, but longer',
		'404.html': '-',
		'embed/404.html': '-',
		'embed/places/aktau.html': 'e',
		'e/2025-01-01/places/aktau.html': '-',
		'e/2025-01-01b/places/aktau.html': 'as it was',
		'og/index.png': '-',
		'oembed/places/aktau.json': '-',
		'geodata/atlas.zip': '-',
		'service-worker.js': '-',
		'robots.txt': '-',
		_headers: '-',
		'.htaccess': '-'
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), text);
	}
	const list = listFiles(site);
	rmSync(site, { recursive: true });
	expect(list.edition).toBe('7');
	expect(Object.fromEntries(list.files)).toEqual({
		'/': 10,
		'/places': 6,
		'/places/aktau': 5,
		'/places/aktau/__data.json': 2,
		'/__data.json': 2,
		'/_app/immutable/a.js': 1,
		'/base/0/0/0.pbf': 4,
		'/e/2025-01-01b/places/aktau': 9
	});
	expect([list.bytes, list.sent]).toEqual([39, 34]);
});
