import { modes, statuses, type Mode, type Status } from '#lib/atlas/vocabulary.ts';
import { pathNames, type PathName, type SymbolName } from '#lib/map-data/map-features.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { borderPatterns, hatchedAreaName } from '#lib/palette/borders.ts';
import { modeNames, statusNames } from '#lib/palette/patterns.ts';
import type { Contents } from '#lib/state/map-contents.svelte.ts';
import { legendWords as words } from '#lib/words/en/legend.ts';

type BorderKind = keyof typeof borderPatterns;

/** Something that the map draws, and what it means. */
export type Sign = { readonly id: string; readonly name: string } & (
	| { readonly kind: 'line'; readonly mode: Mode; readonly status: Status }
	| { readonly kind: 'path'; readonly path: PathName }
	| { readonly kind: 'symbol'; readonly symbol: SymbolName }
	| { readonly kind: 'border'; readonly border: BorderKind }
	| { readonly kind: 'soft' }
	| { readonly kind: 'hatched' }
);

/** All that there is to explain, in the order of the legend: legend, paper and picture choose from it. */
export const signs: readonly Sign[] = [
	...modes.flatMap((mode) =>
		statuses.map((status): Sign => ({
			kind: 'line',
			id: `${mode}-${status}`,
			name: words.line(modeNames[mode], statusNames[status]),
			mode,
			status
		}))
	),
	{ kind: 'soft', id: 'soft', name: words.softLine },
	...pathNames.map((path): Sign => ({ kind: 'path', id: path, name: words.paths[path], path })),
	...entriesOf(words.symbols).map(([symbol, name]): Sign => ({ kind: 'symbol', id: symbol, name, symbol })),
	...entriesOf(borderPatterns).map(([border, { name }]): Sign => ({ kind: 'border', id: border, name, border })),
	{ kind: 'hatched', id: 'hatched', name: hatchedAreaName }
];

/** The signs of what is on a map. */
export function signsIn(contents: Contents): Sign[] {
	return signs.filter((sign) => {
		switch (sign.kind) {
			case 'line':
			case 'path':
				return contents.patterns.has(sign.id);
			case 'symbol':
				return contents.symbols.has(sign.id);
			case 'border':
				return contents.borders.has(sign.id);
			case 'soft':
				return contents.hasSoft;
			case 'hatched':
				return contents.hasHatched;
		}
	});
}

/** The signs that layers may need, where no map tells what is on it. */
export function signsOf(layers: readonly LayerEntry[]): Sign[] {
	return signs.filter((sign) => {
		switch (sign.kind) {
			case 'line':
				return layers.some(({ lines }) => lines.some(({ mode, status }) => `${mode}-${status}` === sign.id));
			case 'path':
				return layers.some(({ paths }) => paths?.includes(sign.path));
			default:
				return true;
		}
	});
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>) {
	return Object.entries(record) as [Key, Value][];
}
