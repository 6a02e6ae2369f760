import { writeFonts } from './fonts.ts';
import { writeLabels } from './labels.ts';
import { writeManifest } from './manifest.ts';
import { writeSources } from './write-sources.ts';

const steps = { tiles: writeSources, labels: writeLabels, fonts: writeFonts };

const asked = process.argv.slice(2);
for (const name of asked) {
	if (!(name in steps)) throw new Error(`no step "${name}"; there are ${Object.keys(steps).join(', ')}`);
}
for (const [name, write] of Object.entries(steps)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	await write();
	console.log(`${name} written`);
}
console.table(writeManifest());
