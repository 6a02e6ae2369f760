import type { Position } from 'geojson';
import type { MapPoint } from '#lib/map-data/map-features.ts';
import { roundPosition } from './line-scales.ts';
import type { UnsidedPoint } from './label-sides.ts';

export function pointFeature(position: Position, properties: Omit<MapPoint, 'sides'>): UnsidedPoint {
	return {
		type: 'Feature',
		properties,
		geometry: { type: 'Point', coordinates: roundPosition(position) }
	};
}
