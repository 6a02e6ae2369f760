import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const folder = 'static/fonts';
let fonts: Promise<string[]> | undefined;

/** The fonts of the map as files that resvg can read: it draws no text from woff2. */
async function unpackFonts(): Promise<string[]> {
	const target = mkdtempSync(join(tmpdir(), 'corridor-atlas-fonts-'));
	process.on('exit', () => rmSync(target, { recursive: true, force: true }));
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.woff2'))
		.sort((a, b) => rankOf(a) - rankOf(b));
	const paths: string[] = [];
	// One after the other: the decoder has one memory for all.
	for (const name of names) {
		const path = join(target, name.replace('.woff2', '.ttf'));
		writeFileSync(path, await decompress(readFileSync(join(folder, name))));
		paths.push(path);
	}
	return paths;
}

/** All files share one family name, and resvg falls back in file order, so upright Latin comes first. */
function rankOf(name: string): number {
	return (name.includes('-latin-') ? 0 : 4) + (name.includes('-ext-') ? 2 : 0) + (name.includes('italic') ? 1 : 0);
}

/** Draws an SVG as it is, in its own size. */
export async function drawPng(svg: string): Promise<Buffer> {
	fonts ??= unpackFonts();
	const resvg = new Resvg(svg, {
		font: { fontFiles: await fonts, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' }
	});
	return resvg.render().asPng();
}
