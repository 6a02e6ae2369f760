import type { Map as MapLibreMap } from 'maplibre-gl';
import { atlasFont } from '#lib/map/style/fonts.ts';

const atOnce = 13; // letters: about 5 ms of the main thread

/**
 * Asks for the fonts of a first view and draws its letters while MapLibre's worker reads the data. MapLibre itself asks
 * once the worker has met the first name, and the worker then waits.
 */
export async function drawLetters(map: MapLibreMap, stillMap: ParentNode): Promise<void> {
	const { glyphManager } = map.style;
	const lettersByFont = lettersOf(stillMap);
	for (const [font, [first]] of lettersByFont) void glyphManager.getGlyphs({ [font]: { default: [first!] } });
	for (const [font, letters] of lettersByFont) {
		for (let from = 0; from < letters.length; from += atOnce) {
			await glyphManager.getGlyphs({ [font]: { default: letters.slice(from, from + atOnce) } });
			await new Promise((resolve) => setTimeout(resolve));
		}
	}
}

/** The letters of a still map's names, which are nearly those of the same view's names on the live map. */
function lettersOf(stillMap: ParentNode): Map<string, readonly string[]> {
	const found = new Map<string, Set<string>>();
	for (const name of stillMap.querySelectorAll('text')) {
		const font = fontOf(name);
		const letters = found.get(font) ?? new Set();
		found.set(font, letters);
		for (const letter of name.textContent) letters.add(letter);
	}
	return new Map([...found].map(([font, letters]) => [font, [...letters]]));
}

function fontOf(name: Element): string {
	if (name.closest('[font-weight="700"]')) return atlasFont.bold;
	return name.closest('[font-style="italic"]') ? atlasFont.italic : atlasFont.regular;
}
