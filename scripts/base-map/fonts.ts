import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { alphabets, fontScripts, type CodePoints, type FontScript } from './font-scripts.ts';
import { repositoryPath } from './packages.ts';

const { resolve } = createRequire(import.meta.url);

/** The names that `text-font` uses; a script without an italic lends its upright. */
const families = {
	Atlas: { weight: 400, isItalic: false },
	'Atlas Bold': { weight: 700, isItalic: false },
	'Atlas Italic': { weight: 400, isItalic: true }
};
type Family = keyof typeof families;

function textsIn(folder: string): string {
	return readdirSync(repositoryPath(folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
		.map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
		.join('');
}

/** Every letter that a name on the map may need, as written and in capitals. */
function lettersInUse(): Set<number> {
	const text = textsIn('geodata/') + alphabets;
	const latin = Array.from({ length: 0x100 - 0x20 }, (_, index) => index + 0x20);
	const letters = [...(text + text.toUpperCase() + text.toLowerCase())];
	return new Set([...latin, ...letters.map((letter) => letter.codePointAt(0)!)]);
}

const isIn = (ranges: CodePoints[], point: number) => ranges.some(([first, last]) => point >= first && point <= last);

/** Presentation forms stand in no text: the shaper makes them of the letters, whichever those are. */
const presentationForms = /[\uFB50-\uFBFF\uFE70-\uFEFC]/u;
const arabicForms = Array.from({ length: 0xfefd - 0xfb50 }, (_, index) => String.fromCodePoint(0xfb50 + index)).filter(
	(form) => presentationForms.test(form)
);

function lettersOf({ name, ranges }: FontScript, inUse: Set<number>): string {
	const letters = [...inUse].filter((point) => isIn(ranges, point)).sort((a, b) => a - b);
	const text = letters.map((point) => String.fromCodePoint(point)).join('');
	if (name !== 'arabic') return text;
	const forms = arabicForms.filter((form) => {
		return [...form.normalize('NFKC')].every((letter) => inUse.has(letter.codePointAt(0)!));
	});
	return text + forms.join('');
}

const fileOf = (script: FontScript, { weight, isItalic }: (typeof families)[Family]) =>
	`noto-sans-${script.name}-${weight}${isItalic && script.hasItalic ? '-italic' : ''}.woff2`;

const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0');
const unicodeRange = ([first, last]: CodePoints) =>
	first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;

/** A list as Prettier would set it, three tabs in. */
function listOf(items: string[]): string {
	const line = items.join(', ');
	return line.length < 95 ? `[${line}]` : `[\n\t\t\t\t${items.join(',\n\t\t\t\t')}\n\t\t\t]`;
}

/** The TypeScript module that tells the style where the fonts are. */
function fontFacesModule(): string {
	const faces = Object.entries(families).map(([name, family]) => {
		const files = fontScripts.map((script) => {
			const ranges = listOf(script.ranges.map((range) => `'${unicodeRange(range)}'`));
			const url = `/fonts/${fileOf(script, family)}`;
			return `\t\t{\n\t\t\turl: '${url}',\n\t\t\t'unicode-range': ${ranges}\n\t\t}`;
		});
		const key = name.includes(' ') ? `'${name}'` : name;
		return `\t${key}: [\n${files.join(',\n')}\n\t]`;
	});
	return (
		`// Written by scripts/base-map; change font-scripts.ts there.\n\n` +
		`interface FontFace {\n\turl: string;\n\t'unicode-range': string[];\n}\n\n` +
		`/** The style's \`font-faces\`: MapLibre fetches a file when it draws a letter in its range. */\n` +
		`export const fontFaces: Record<'Atlas' | 'Atlas Bold' | 'Atlas Italic', FontFace[]> = {\n` +
		`${faces.join(',\n')}\n};\n`
	);
}

/** Cuts the fonts down to the letters in use; says how many bytes each file has. */
export async function writeFonts(): Promise<Record<string, number>> {
	const inUse = lettersInUse();
	const sizes: Record<string, number> = {};
	rmSync(repositoryPath('static/fonts/'), { recursive: true, force: true });
	mkdirSync(repositoryPath('static/fonts/'), { recursive: true });
	for (const family of Object.values(families)) {
		for (const script of fontScripts) {
			const file = fileOf(script, family);
			if (file in sizes) continue;
			const style = family.isItalic ? 'italic' : 'normal';
			const folder = script.package.split('/')[1];
			const whole = readFileSync(
				resolve(`${script.package}/files/${folder}-${script.name}-${family.weight}-${style}.woff2`)
			);
			const subset = await subsetFont(whole, lettersOf(script, inUse), { targetFormat: 'woff2' });
			writeFileSync(repositoryPath(`static/fonts/${file}`), subset);
			sizes[file] = subset.length;
		}
	}
	writeLicence();
	writeFileSync(repositoryPath('src/lib/map/style/font-faces.ts'), fontFacesModule());
	return sizes;
}

function writeLicence() {
	const texts = [...new Set(fontScripts.map((script) => script.package))].map((name) =>
		readFileSync(resolve(`${name}/LICENSE`), 'utf8').trim()
	);
	const [, terms] = texts[0].split(/\n(?=This Font Software is licensed)/);
	const holders = texts.map((text) => text.split('\n')[0]).sort();
	writeFileSync(repositoryPath('static/fonts/OFL.txt'), `${holders.join('\n')}\n\n${terms}\n`);
}
