import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './read-package.ts';

const staticFolder = join(import.meta.dirname, '..', '..', 'static');

/** The packages that the base map and its fonts were made from, as `npm run base-map` wrote them down. */
interface BaseMapManifest {
	packages: { name: string; version: string; licence: string }[];
}

/** Where the terms of the data are, by the beginning of their licence. Data in the public domain have none. */
const termsOfData = {
	ODbL: 'https://opendatacommons.org/licenses/odbl/1-0/',
	'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/'
};

/** `THIRD-PARTY.txt`: the notices of everything in the site that others have made. */
export function thirdPartyNotices(packages: readonly Package[]): string {
	const fonts = readFileSync(join(staticFolder, 'fonts', 'OFL.txt'), 'utf8')
		.replaceAll('\r\n', '\n')
		.trim();
	return [
		'What this site holds that others have made, and under which terms.',
		heading('Scripts and styles'),
		...packages.flatMap(({ name, version, licence, notice }) => [title(`${name} ${version}`, licence), notice]),
		heading('Fonts'),
		title('Noto Sans, by way of Fontsource, reduced to the letters in use', 'OFL-1.1'),
		fonts,
		heading('Base map'),
		...baseMapData().map(({ name, version, licence }) => title(`${name} ${version}`, `${licence}${terms(licence)}`)),
		heading('Data of the atlas'),
		'LICENSES.md, in the file of all data that the page /about offers, says where they come from and under which terms.',
		''
	].join('\n\n');
}

/** What the base map was made from, without its fonts. */
export function baseMapData(): BaseMapManifest['packages'] {
	const { packages } = JSON.parse(readFileSync(join(staticFolder, 'base', 'manifest.json'), 'utf8')) as BaseMapManifest;
	return packages.filter(({ licence }) => !licence.startsWith('OFL'));
}

function terms(licence: string): string {
	const [, address] = Object.entries(termsOfData).find(([name]) => licence.startsWith(name)) ?? [];
	if (address) return `\n${address}`;
	if (licence.startsWith('public domain')) return '';
	throw new Error(`The base map holds data under "${licence}", and no address of its terms is known.`);
}

function heading(text: string): string {
	return `${'='.repeat(80)}\n${text}\n${'='.repeat(80)}`;
}

function title(name: string, licence: string): string {
	return `${'-'.repeat(80)}\n${name}\nLicence: ${licence}`;
}
