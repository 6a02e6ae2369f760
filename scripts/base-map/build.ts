import { writeFonts } from './fonts.ts';
import { writeLabels } from './labels.ts';
import { writeManifest } from './manifest.ts';
import { writeNames } from './names.ts';
import { writeTiles } from './write-tiles.ts';

const steps = { tiles: writeTiles, labels: writeLabels, fonts: writeFonts, names: writeNames };

/** Names have a source that is no package of npm: they are made only when asked for. */
const usual = ['tiles', 'labels', 'fonts'];

const given = process.argv.slice(2);
const asked = given.length > 0 ? given : usual;
for (const name of asked) {
	if (!(name in steps)) throw new Error(`no step "${name}"; there are ${Object.keys(steps).join(', ')}`);
}
for (const [name, write] of Object.entries(steps)) {
	if (!asked.includes(name)) continue;
	await write();
	console.log(`${name} written`);
}
console.table(writeManifest());
