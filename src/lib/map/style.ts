import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/palette/palette.ts';
import type { LayerEntry } from '#lib/atlas/layer.ts';
import { fontFaces } from './font-faces.ts';
import { baseLayers, baseMapSources } from './layers/base.ts';
import { baseLabelLayers } from './layers/labels.ts';
import { lineLayers } from './layers/lines.ts';
import { pointLayers } from './layers/points.ts';
import { inOrder } from './order.ts';

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
	/** Where the site stands, such as `https://example.org`: MapLibre's worker needs whole addresses. */
	readonly origin: string;
}

/** Where the geometry of the map is, beside the data for readers. */
export const mapData = {
	lines: '/geodata/map/lines.geojson',
	points: '/geodata/map/points.geojson',
	labels: '/geodata/map/labels.geojson'
} as const;

const fields: Record<LabelLanguage, ExpressionSpecification> = {
	english: ['get', 'name'],
	local: ['coalesce', ['get', 'local'], ['get', 'name']]
};

/** The whole style: a pure function of what is shown and how. */
export function atlasStyle({ palette, layers, labels, origin }: StyleOptions): StyleSpecification {
	const field = fields[labels];
	const hasPlaces = layers.some(({ kind, isOn }) => kind === 'places' && isOn);
	return {
		version: 8,
		name: `Corridor Atlas, ${palette.name}`,
		'font-faces': fontFaces,
		sources: {
			...baseMapSources(origin),
			lines: { type: 'geojson', data: origin + mapData.lines, promoteId: 'id', tolerance: 0.75, buffer: 64 },
			points: { type: 'geojson', data: origin + mapData.points, promoteId: 'id', buffer: 32 },
			labels: { type: 'geojson', data: origin + mapData.labels, buffer: 32 }
		},
		layers: inOrder([
			...baseLayers(palette),
			...baseLabelLayers(palette, field, hasPlaces),
			...lineLayers(palette, layers),
			...pointLayers(palette, layers, field)
		])
	};
}
