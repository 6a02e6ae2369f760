import { type LabelLanguage, type StyleOptions, mapData, lineTolerance } from './options.ts';
import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { nameKey } from '#lib/map-data/map-features.ts';
import { base } from '#lib/site/site.ts';
import { litParts } from './feature-states.ts';
import { fontFaces } from './font-faces.ts';
import { baseLayers, baseMapSource } from './layers/base.ts';
import { baseLabelLayers } from './layers/labels.ts';
import { lineLayers } from './layers/lines.ts';
import { otherPlaceLayers, otherPlacesSource } from './layers/more-places.ts';
import { pointLayers } from './layers/points.ts';
import type { Lens } from './lens-filter.ts';
import { inOrder } from './layer-order.ts';

/** A name as a document writes it, or else in the reader's language. */
function nameField(labels: LabelLanguage, lens: Lens | undefined): ExpressionSpecification {
	const names = [...(lens ? [nameKey(lens.document)] : []), ...(labels === 'local' ? ['local'] : []), 'name'];
	return ['coalesce', ...names.map((name): ExpressionSpecification => ['get', name])] as ExpressionSpecification;
}

/** The files of letters, where the site stands. */
function facesUnderBase(): StyleSpecification['font-faces'] {
	if (!base) return fontFaces;
	const families = Object.entries(fontFaces).map(([family, faces]) => {
		return [family, faces.map((face) => ({ ...face, url: base + face.url }))] as const;
	});
	return Object.fromEntries(families);
}

/** The whole style: a pure function of what is shown and how. */
export function atlasStyle({
	palette,
	layers,
	labels,
	lens,
	known,
	time,
	hasSelection = false,
	begun = { layers, lens, known, time, hasSelection },
	placeTiles,
	origin
}: StyleOptions): StyleSpecification {
	const field = nameField(labels, lens);
	// Ties have layers of their own: no filter here names them, so that switching them reads no other source again.
	const withoutTies = layers.filter(({ kind }) => kind !== 'ties');
	const points = pointLayers(palette, withoutTies, field, lens, hasSelection, begun);
	return {
		version: 8,
		name: palette.name,
		// A change is drawn once, not in each frame of a third of a second.
		transition: { duration: 0 },
		state: Object.fromEntries(litParts.map((part) => [part, { default: false }])),
		'font-faces': facesUnderBase(),
		sources: {
			base: baseMapSource(origin),
			lines: { type: 'geojson', data: origin + mapData.lines, promoteId: 'id', tolerance: lineTolerance, buffer: 64 },
			points: { type: 'geojson', data: origin + mapData.points, promoteId: 'id', buffer: 32 },
			labels: { type: 'geojson', data: origin + mapData.labels, promoteId: 'id', buffer: 32 },
			...(placeTiles ? { others: otherPlacesSource(placeTiles, origin) } : {})
		},
		layers: inOrder([
			...baseLayers(palette),
			...baseLabelLayers(palette, withoutTies, field, labels, begun),
			...lineLayers(palette, withoutTies, lens, begun),
			...points,
			...(placeTiles ? otherPlaceLayers(points) : [])
		])
	};
}
