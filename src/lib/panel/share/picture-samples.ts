import type { LayerEntry } from '#lib/page-data/layer.ts';
import { pathNames } from '#lib/map-data/map-features.ts';
import { modes, statuses } from '#lib/atlas/vocabulary.ts';
import { borderPatterns, hatchedAreaName } from '#lib/palette/borders.ts';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { modeNames, pathPatterns, patternOf, statusNames } from '#lib/palette/patterns.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import { hatchSample, lineSample, symbolSample, type DrawSample } from './draw-sample.ts';
import { keySymbols, pathTitles, softLineName } from '#lib/panel/key/key-vocabulary.ts';

/** A row of the key of a picture. */
export interface Sample {
	readonly name: string;
	readonly draw: DrawSample;
}

/** The layers that are on, and how what is in sight of them is drawn. */
export function samplesOf(
	layers: readonly LayerEntry[],
	{ patterns, symbols, borders, hasSoft, hasHatched }: Contents,
	palette: Palette
): Sample[] {
	const { ink, casing: core } = palette;
	const plain = patternOf('rail', 'operational');
	const kinds = modes.flatMap((mode) => statuses.map((status) => ({ mode, status })));
	const borderKinds = Object.keys(borderPatterns) as (keyof typeof borderPatterns)[];
	return [
		...layers.map(({ name, kind, symbol, strand }) => {
			if (!symbol) return { name, draw: lineSample(plain, { colour: strandColour(palette, strand), core }) };
			const colour = kind === 'places' ? palette.placeFill : palette.event;
			return { name, draw: symbolSample(symbol, colour, core) };
		}),
		...kinds
			.filter(({ mode, status }) => patterns.has(`${mode}-${status}`))
			.map(({ mode, status }) => ({
				name: `${modeNames[mode]}, ${statusNames[status]}`,
				draw: lineSample(patternOf(mode, status), { colour: ink, core })
			})),
		...(hasSoft ? [{ name: softLineName, draw: lineSample(plain, { colour: ink, core, isSoft: true }) }] : []),
		...pathNames
			.filter((name) => patterns.has(name))
			.map((name) => ({
				name: pathTitles[name],
				draw: lineSample(pathPatterns[name], { colour: palette.event, core })
			})),
		...keySymbols
			.filter(([symbol]) => symbols.has(symbol))
			.map(([symbol, name]) => ({ name, draw: symbolSample(symbol, palette.placeFill, core) })),
		...borderKinds
			.filter((kind) => borders.has(kind))
			.map((kind) => ({
				name: borderPatterns[kind].name,
				draw: lineSample(
					{ ...plain, dash: borderPatterns[kind].dash },
					{ colour: palette.border, core, thickness: 1.6 }
				)
			})),
		...(hasHatched ? [{ name: hatchedAreaName, draw: hatchSample(palette.hatch) }] : [])
	];
}
