import type { Status } from '#lib/atlas/vocabulary.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { signs, type Sign } from './signs.ts';

type LineSign = Extract<Sign, { readonly kind: 'line' | 'path' | 'soft' }>;

/** A row of the key beside a map that leaves the atlas, on paper and in a picture: a layer, or how lines are drawn. */
export type KeyRow = { readonly name: string } & (
	{ readonly layer: LayerEntry; readonly sign?: undefined } | { readonly layer?: undefined; readonly sign: LineSign }
);

/** Nobody reads more beside one map. */
const mostRows = 10;
/** What needs saying most. */
const unbuilt: readonly Status[] = ['planned', 'missing', 'under-construction'];

/**
 * The layers, then how lines are drawn that are not like theirs: what stands there and needs saying, and no more than
 * can be read. `patterns` are those of the lines on the map.
 */
export function shortKey(
	layers: readonly LayerEntry[],
	{ patterns, hasSoft }: { readonly patterns: readonly string[]; readonly hasSoft: boolean }
): KeyRow[] {
	const isPlain = (sign: Sign) => sign.kind === 'line' && sign.mode === 'rail' && sign.status === 'operational';
	const shown = signs
		.filter((sign): sign is LineSign => {
			if (sign.kind === 'soft') return hasSoft;
			return (sign.kind === 'line' || sign.kind === 'path') && patterns.includes(sign.id) && !isPlain(sign);
		})
		.toSorted((a, b) => rank(a) - rank(b));
	const rows: KeyRow[] = layers.map((layer) => ({ name: layer.name, layer }));
	return [...rows, ...shown.map((sign): KeyRow => ({ name: sign.name, sign }))].filter(
		({ sign }, index, { length }) => index < mostRows - (length > mostRows && hasSoft ? 1 : 0) || sign?.kind === 'soft'
	);
}

function rank(sign: LineSign): number {
	if (sign.kind === 'line') return unbuilt.includes(sign.status) ? 0 : 2;
	return sign.kind === 'path' ? 1 : 3;
}
