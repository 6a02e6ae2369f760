/** `npm run licences`: what the built site ships, with versions and licences. Run it after a build. */
import { existsSync, readFileSync } from 'node:fs';
import { shippedList } from './shipped-packages.ts';

interface Manifest {
	version: string;
	license?: string;
	dependencies?: Record<string, string>;
}

if (!existsSync(shippedList)) throw new Error('There is no build to list yet. Run: npm run build');

const manifestOf = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Manifest;
const bundled = JSON.parse(readFileSync(shippedList, 'utf8')) as string[];
// MapLibre comes as one file, with its own dependencies inside.
const within = bundled.includes('maplibre-gl') ? Object.keys(manifestOf('maplibre-gl').dependencies ?? {}) : [];
const names = [...new Set([...bundled, ...within])].filter((name) => !name.startsWith('@types/')).sort();

for (const name of names) {
	const { version, license = 'unknown' } = manifestOf(name);
	console.log(`${name.padEnd(40)}${version.padEnd(12)}${license}`);
}
console.log('\nData and fonts: geodata/LICENSES.md');
