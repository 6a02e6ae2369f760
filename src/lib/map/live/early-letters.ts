import type { Map as MapLibreMap } from 'maplibre-gl';
import { atlasFont } from '#lib/map/style/fonts.ts';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = [...capitals, ...capitals.toLowerCase()];
const atOnce = 13; // letters: about 5 ms of the main thread

/**
 * Asks for the fonts of a first view and draws their letters while MapLibre's worker reads the data. MapLibre itself asks
 * once the worker has met the first name, and the worker then waits.
 */
export async function drawLetters(map: MapLibreMap): Promise<void> {
	const { glyphManager } = map.style;
	for (const stack of Object.values(atlasFont)) void glyphManager.getGlyphs({ [stack]: { default: ['e'] } });
	for (let from = 0; from < letters.length; from += atOnce) {
		for (const stack of Object.values(atlasFont)) {
			await glyphManager.getGlyphs({ [stack]: { default: letters.slice(from, from + atOnce) } });
			await new Promise((resolve) => setTimeout(resolve));
		}
	}
}
