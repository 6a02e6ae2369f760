import type { FeatureCollection } from 'geojson';
import { once } from '#lib/memo/once.ts';
import { isDrawn, type Focus } from '#lib/page-data/focus.ts';
import { homeReach } from '#lib/page-data/shared-map.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import type { View } from '#lib/state/query.ts';
import { tieLayers, tiesSource } from '#lib/map/style/layers/ties.ts';
import { nearestZoom } from '#lib/map-data/map-features.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { type StyleOptions } from '#lib/map/style/options.ts';
import type { StillSource } from './drawing.ts';
import { frameAt, frameOf, nominalBox, type Frame } from './viewport.ts';
import { markerPalette } from './css-colours.ts';
import type { LinkContext, WriteHref } from './feature-link.ts';
import { stillMap } from './svg-document.ts';
import type { ReadFile } from './base-tiles.ts';

export interface PageMapData extends Pick<LinkContext, 'countryByIso'> {
	readonly collections: Readonly<Record<string, FeatureCollection>>;
	readonly layers: readonly LayerEntry[];
	readonly readFile: ReadFile;
}

/** The still map of a page that is about a focus, or about nothing in particular. */
export function stillMapOf(data: PageMapData, home: View, focus: Focus | undefined, href: WriteHref): string {
	return stillMap(stillSource(data, focus), frameOfPage(home, focus), focus, href);
}

function frameOfPage(home: View, focus: Focus | undefined): Frame {
	return focus ? frameOf(focus.bounds, nominalBox) : frameAt(home, homeReach);
}

/** The style of the live map with every layer on, or with these, and what it draws. */
export function stillSource(data: PageMapData, focus: Focus | undefined, layersOn?: readonly string[]): StillSource {
	const source = layersOn
		? sourceOf(data, isDrawn(focus), layersOn)
		: (isDrawn(focus) ? sourceWithSelection : sourceWithout)(data);
	return focus?.ties?.length && (layersOn?.includes('ties') ?? true) ? withTies(source, focus.ties) : source;
}

const sourceWithSelection = once((data: PageMapData) => sourceOf(data, true));
const sourceWithout = once((data: PageMapData) => sourceOf(data, false));

function sourceOf(
	data: PageMapData,
	hasSelection: boolean,
	layersOn: readonly string[] = data.layers.map(({ id }) => id)
): StillSource {
	const options: StyleOptions = {
		palette: markerPalette,
		layers: data.layers.map((layer) => ({ ...layer, isOn: layersOn.includes(layer.id) })),
		labels: 'english',
		hasSelection,
		origin: ''
	};
	return {
		style: atlasStyle(options),
		collections: data.collections,
		readFile: data.readFile,
		links: { layers: data.layers, countryByIso: data.countryByIso }
	};
}

/** Ties are many, and on most pages they are off: the still map draws those that its page is about. */
function withTies(source: StillSource, ties: readonly string[]): StillSource {
	const { layers, sources } = source.style;
	const added = tieLayers({ palette: markerPalette, origin: '', isOn: true, alongFrom: nearestZoom + 1 });
	const all = layers.flatMap((layer) => [
		...added.flatMap(({ layer: tie, below }) => (below === layer.id ? [tie] : [])),
		layer
	]);
	const collection = source.collections['ties'];
	const features = collection?.features.filter(({ properties }) => ties.includes(String(properties?.['id']))) ?? [];
	return {
		...source,
		style: { ...source.style, layers: all, sources: { ...sources, ties: tiesSource('') } },
		collections: { ...source.collections, ties: { type: 'FeatureCollection', features } }
	};
}
