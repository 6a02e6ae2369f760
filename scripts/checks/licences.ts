/** `npm run licences`: what the built site ships, with versions and licences. Run it after a build. */
import { packagesOf, readShippedModules } from '../vite/shipped-packages.ts';
import { baseMapData } from '../vite/third-party-notices.ts';

for (const { name, version, licence } of [...packagesOf(readShippedModules()), ...baseMapData()]) {
	console.log(`${name.padEnd(40)}${version.padEnd(12)}${licence}`);
}
console.log(
	'\nTheir notices, and those of the fonts: THIRD-PARTY.txt in the site. Data of the atlas: geodata/LICENSES.md'
);
