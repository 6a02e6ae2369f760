import type { LayerSpecification } from 'maplibre-gl';

/** The layers of the style from bottom to top. */
export const layerOrder = [
	'countries',
	'lakes',
	'rivers',
	'areas',
	'borders',
	'outlines',
	'labels-sea',
	'lines-casing',
	'lines',
	'lines-core',
	'lines-hovered',
	'meant-outline',
	'meant-casing',
	'meant-line',
	'meant-core',
	'labels-land',
	// The room of lines: above names that keep clear of them, below those that stand by them or were placed clear of them.
	'lines-room',
	'nodes-label',
	'others-areas-label',
	'areas-label',
	'others-label',
	'places-label',
	'labels-country',
	'labels-country-bare',
	'events-label',
	'lines-label',
	'gaps',
	'gaps-before',
	// Uppermost, since MapLibre gives room from the top: names keep clear of symbols.
	'nodes-symbol',
	'others-symbol',
	'places-symbol',
	'events-symbol',
	'points-ring',
	'others-ring',
	'points-meant'
] as const;

/** Sorts layers by the list. Throws for a layer that is not on it: where it belongs is a decision to make. */
export function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
	const rankOf = ({ id }: LayerSpecification) => {
		const rank = (layerOrder as readonly string[]).indexOf(id);
		if (rank < 0) throw new Error(`The layer "${id}" has no place in layerOrder`);
		return rank;
	};
	return layers
		.map((layer, index) => ({ layer, index, rank: rankOf(layer) }))
		.sort((a, b) => a.rank - b.rank || a.index - b.index)
		.map(({ layer }) => layer);
}
