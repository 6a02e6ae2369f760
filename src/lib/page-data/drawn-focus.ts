import type { Position } from 'geojson';
import type { Mode, StatusThen } from '#lib/atlas/vocabulary.ts';
import { boundsOf } from '#lib/geometry/bounds.ts';
import { featureId } from '#lib/map-data/feature-id.ts';
import type { MapLineFeature, MapSpan } from '#lib/map-data/map-features.ts';
import type { Focus } from './focus.ts';

/** A line that one page draws; without a span, always. */
export interface DrawnPiece extends MapSpan {
	readonly coordinates: readonly Position[];
	readonly mode: Mode;
	readonly status: StatusThen;
	readonly isSoft?: boolean;
	/** The corridor whose colour it has, by its slug; without one it is of no colour. */
	readonly layer?: string;
}

/** Lines of a page's own, selected on its map, with ids of points and countries; nothing for no line. */
export function drawnFocus(
	pieces: readonly DrawnPiece[],
	{ points = [], countries = [] }: Partial<Pick<Focus, 'points' | 'countries'>> = {}
): Focus | undefined {
	const bounds = boundsOf(pieces.flatMap(({ coordinates }) => coordinates));
	if (!bounds) return undefined;
	const drawn = pieces.map((piece, place) => featureOf(piece, featureId({ kind: 'drawn', place })));
	return { bounds, lines: drawn.map(({ properties }) => properties.id), points, countries, drawn };
}

function featureOf(piece: DrawnPiece, id: string): MapLineFeature {
	const { coordinates, mode, status, isSoft = false, layer = '', since, until } = piece;
	const span = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
	const pattern = `${mode}-${status === 'not-open' ? 'planned' : status}` as const;
	return {
		type: 'Feature',
		properties: { id, layer, name: '', mark: '', pattern, lane: 0, isSoft, documents: '', ...span },
		geometry: { type: 'LineString', coordinates: [...coordinates] }
	};
}
