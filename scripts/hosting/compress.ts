import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// adapter-static would compress pages and scripts, but no map tiles, GeoJSON, JSON-LD or CSV, and all of them slowly.

const directory = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'build');

const compressible = new Set(
	'.html .css .js .mjs .json .webmanifest .svg .xml .atom .txt .md .csv .bib .geojson .jsonld .pbf'.split(' ')
);
const smallestBytes = 100; // Below, the header of the answer outweighs what is saved.
const concurrency = 16;
// Brotli 11 takes three times as long as 10 to save a hundredth: for what every visit fetches only. 10 takes seven times as
// long as 5 to save a tenth: not for the pages of sites with over 1,000 of them, nor for their maps.
const mostPages = 1000;
const largestBytes = 1_000_000;

const methods = {
	'.br': (data: Buffer, quality: number) =>
		promisify(brotliCompress)(data, {
			params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: data.length }
		}),
	'.gz': (data: Buffer) => promisify(gzip)(data, { level: 9 })
};

const entries = await readdir(directory, { recursive: true, withFileTypes: true });
const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
const present = new Set(paths);
const waiting = paths.filter((path) => compressible.has(extname(path)));
const hasManyPages = waiting.filter((path) => extname(path) === '.html').length > mostPages;
let written = 0;

await Promise.all(Array.from({ length: concurrency }, work));
console.log(`Compressed: ${written} files written beside ${paths.length} in the build.`);

async function work(): Promise<void> {
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		const missing = Object.entries(methods).filter(([suffix]) => !present.has(path + suffix));
		if (missing.length === 0) continue;
		const data = await readFile(path);
		if (data.length < smallestBytes) continue;
		for (const [suffix, compress] of missing) {
			const smaller = await compress(data, brotliQuality(path, data.length));
			if (smaller.length >= data.length) continue;
			await writeFile(path + suffix, smaller);
			written++;
		}
	}
}

function brotliQuality(path: string, length: number): number {
	if (/\.(m?js|css|geojson)$/.test(path) || path === join(directory, 'index.html')) return 11;
	// Nobody visits most of the pages of old editions, and they are many.
	if (path.startsWith(join(directory, 'e') + sep)) return 7;
	if (hasManyPages && (/\.(html|svg)$/.test(path) || path.endsWith('__data.json'))) return 5;
	return length < largestBytes ? 10 : 7;
}
