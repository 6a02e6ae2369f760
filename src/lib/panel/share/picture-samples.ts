import type { LayerEntry } from '#lib/page-data/layer.ts';
import { signsIn, type Sign } from '#lib/panel/key/signs.ts';
import { borderPatterns } from '#lib/palette/borders.ts';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { pathPatterns, patternOf } from '#lib/palette/patterns.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import { hatchSample, lineSample, symbolSample, type DrawSample } from './draw-sample.ts';

/** A row of the key of a picture. */
export interface Sample {
	readonly name: string;
	readonly draw: DrawSample;
}

const plain = patternOf('rail', 'operational');

/** The layers that are on, and how what is in sight of them is drawn. */
export function samplesOf(layers: readonly LayerEntry[], contents: Contents, palette: Palette): Sample[] {
	return [
		...layers.map((layer) => ({ name: layer.name, draw: layerSample(layer, palette) })),
		...signsIn(contents).map((sign) => ({ name: sign.name, draw: signSample(sign, palette) }))
	];
}

function layerSample({ kind, symbol, strand }: LayerEntry, palette: Palette): DrawSample {
	const { casing: core, placeFill, event } = palette;
	if (!symbol) return lineSample(plain, { colour: strandColour(palette, strand), core });
	return symbolSample(symbol, kind === 'places' ? placeFill : event, core);
}

function signSample(sign: Sign, { ink, casing: core, event, placeFill, border, hatch }: Palette): DrawSample {
	switch (sign.kind) {
		case 'line':
			return lineSample(patternOf(sign.mode, sign.status), { colour: ink, core });
		case 'soft':
			return lineSample(plain, { colour: ink, core, isSoft: true });
		case 'path':
			return lineSample(pathPatterns[sign.path], { colour: event, core });
		case 'symbol':
			return symbolSample(sign.symbol, placeFill, core);
		case 'border':
			return lineSample({ ...plain, dash: borderPatterns[sign.border].dash }, { colour: border, core, thickness: 1.6 });
		case 'hatched':
			return hatchSample(hatch);
	}
}
