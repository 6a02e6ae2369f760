import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/palette/palette.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { nameKey, type PlaceTiles } from '#lib/map-data/map-features.ts';
import { fontFaces } from './font-faces.ts';
import { baseLayers, baseMapSources } from './layers/base.ts';
import { baseLabelLayers } from './layers/labels.ts';
import { lineLayers } from './layers/lines.ts';
import { otherPlaceLayers, otherPlacesSource } from './layers/more-places.ts';
import { pointLayers } from './layers/points.ts';
import type { Lens } from './lens-filter.ts';
import { inOrder } from './layer-order.ts';

/** A layer of the key, and whether it is switched on. */
export interface MapLayer extends Pick<LayerEntry, 'id' | 'name' | 'kind' | 'strand'> {
	readonly isOn: boolean;
}

/** In which language names are written. */
export type LabelLanguage = 'english' | 'local';

export interface StyleOptions {
	readonly palette: Palette;
	readonly layers: readonly MapLayer[];
	readonly labels: LabelLanguage;
	/** Absent: everything is shown. */
	readonly lens?: Lens | undefined;
	/** Where the places come from that the map does not begin with. */
	readonly placeTiles?: PlaceTiles | undefined;
	/** Where the site stands, such as `https://example.org`: MapLibre's worker needs whole addresses. */
	readonly origin: string;
}

/** How far lines may be simplified, in pixels: less, and strands knot at meanders; more, and lines grow angular. */
export const lineTolerance = 0.75;

/** Where the geometry of the map is, beside the data for readers. */
export const mapData = {
	lines: '/geodata/map/lines.geojson',
	points: '/geodata/map/points.geojson',
	labels: '/geodata/map/labels.geojson',
	others: '/geodata/map/places/{z}/{x}/{y}.pbf'
} as const;

/** A name as a document writes it, or else in the reader's language. */
function nameField(labels: LabelLanguage, lens: Lens | undefined): ExpressionSpecification {
	const names = [...(lens ? [nameKey(lens.document)] : []), ...(labels === 'local' ? ['local'] : []), 'name'];
	return ['coalesce', ...names.map((name): ExpressionSpecification => ['get', name])] as ExpressionSpecification;
}

/** The whole style: a pure function of what is shown and how. */
export function atlasStyle({ palette, layers, labels, lens, placeTiles, origin }: StyleOptions): StyleSpecification {
	const field = nameField(labels, lens);
	const points = pointLayers(palette, layers, field, lens);
	return {
		version: 8,
		name: `Corridor Atlas, ${palette.name}`,
		'font-faces': fontFaces,
		sources: {
			...baseMapSources(origin),
			lines: { type: 'geojson', data: origin + mapData.lines, promoteId: 'id', tolerance: lineTolerance, buffer: 64 },
			points: { type: 'geojson', data: origin + mapData.points, promoteId: 'id', buffer: 32 },
			labels: { type: 'geojson', data: origin + mapData.labels, buffer: 32 },
			...(placeTiles ? { others: otherPlacesSource(placeTiles, origin) } : {})
		},
		layers: inOrder([
			...baseLayers(palette),
			...baseLabelLayers(palette, layers, field, labels),
			...lineLayers(palette, layers, lens),
			...points,
			...(placeTiles ? otherPlaceLayers(points) : [])
		])
	};
}
