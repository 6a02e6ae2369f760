import type { LayerEntry } from '#lib/page-data/layer.ts';
import type { KeyRow } from '#lib/panel/key/short-key.ts';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { pathPatterns, patternOf } from '#lib/palette/patterns.ts';
import { lineSample, symbolSample, type DrawSample } from './draw-sample.ts';

const plain = patternOf('rail', 'operational');

/** How the sample of a row of the key is drawn. */
export function sampleOf(row: KeyRow, palette: Palette): DrawSample {
	return row.layer ? layerSample(row.layer, palette) : signSample(row.sign, palette);
}

function layerSample({ kind, symbol, strand }: LayerEntry, palette: Palette): DrawSample {
	const { casing: core, placeFill, event, tieEconomy } = palette;
	if (kind === 'ties') return lineSample(plain, { colour: tieEconomy, core, thickness: 2 });
	if (!symbol) return lineSample(plain, { colour: strandColour(palette, strand), core });
	return symbolSample(symbol, kind === 'places' ? placeFill : event, core);
}

function signSample(sign: NonNullable<KeyRow['sign']>, { ink, casing: core, event }: Palette): DrawSample {
	switch (sign.kind) {
		case 'line':
			return lineSample(patternOf(sign.mode, sign.status), { colour: ink, core });
		case 'soft':
			return lineSample(plain, { colour: ink, core, isSoft: true });
		case 'path':
			return lineSample(pathPatterns[sign.path], { colour: event, core });
	}
}
