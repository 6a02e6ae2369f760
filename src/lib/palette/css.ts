import { dark } from './dark.ts';
import { light } from './light.ts';
import type { Palette } from './palette.ts';

/** The palettes as custom properties, so that the panel has the colours of the map. `npm run palette` writes them. */
export function paletteCss(): string {
	const names = Object.keys(light).filter(
		(name): name is Exclude<keyof Palette, 'name' | 'strands'> => name !== 'name' && name !== 'strands'
	);
	const rows = [
		...light.strands.map((colour, index) => [`strand-${index}`, colour, dark.strands[index] ?? colour]),
		...names.map((name) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), light[name], dark[name]])
	];
	return [
		'/* Made from light.ts and dark.ts by `npm run palette`. */',
		':root {',
		'\tcolor-scheme: light dark;',
		...rows.map(([name, inLight, inDark]) => `\t--${name}: light-dark(${inLight}, ${inDark});`),
		'}',
		"[data-theme='light'] {\n\tcolor-scheme: light;\n}",
		"[data-theme='dark'] {\n\tcolor-scheme: dark;\n}",
		''
	].join('\n');
}
