import { colourNames, propertyOf } from './colour-names.ts';
import { dark } from './dark.ts';
import { light } from './light.ts';

/** The palettes as custom properties, so that the panel has the colours of the map. `npm run palette` writes them. */
export function paletteCss(): string {
	const rows = [
		...light.strands.map((colour, index) => [`--strand-${index}`, colour, dark.strands[index] ?? colour]),
		...light.tints.map((colour, index) => [`--tint-${index}`, colour, dark.tints[index] ?? colour]),
		...colourNames.map((name) => [propertyOf(name), light[name], dark[name]])
	];
	return [
		'/* Made from light.ts and dark.ts by `npm run palette`. */',
		':root {',
		'\tcolor-scheme: light dark;',
		...rows.map(([name, inLight, inDark]) => `\t${name}: light-dark(${inLight}, ${inDark});`),
		'}',
		"[data-theme='light'] {\n\tcolor-scheme: light;\n}",
		"[data-theme='dark'] {\n\tcolor-scheme: dark;\n}",
		''
	].join('\n');
}
