import type { Feature, LineString, Point } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Leg } from '#lib/atlas/corridor.ts';
import { statesOf } from '#lib/atlas/leg-states.ts';
import { lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import type { MapGap, MapLine } from '#lib/map-data/map-features.ts';
import { roundPosition } from './line-scales.ts';
import { mapLines, spanOf } from './lines.ts';

/** For each leg that is, or was, yet to be built the middle of its longest piece, where the map says so. */
export function gapsOf(atlas: Atlas): Feature<Point, MapGap>[] {
	const lines = mapLines(atlas).features;
	return atlas.legs.flatMap((leg) => {
		const gaps = statesOf(leg).flatMap(({ status, since, until }) =>
			status === 'planned' || status === 'missing' ? [{ gap: status, ...spanOf({ since, until }) }] : []
		);
		const [longest] = gaps.length > 0 ? lines.filter(isOf(leg)).sort((a, b) => kmOf(b) - kmOf(a)) : [];
		if (!longest) return [];
		const { layer, documents } = longest.properties;
		return gaps.map((gap, index): Feature<Point, MapGap> => ({
			type: 'Feature',
			properties: {
				id: `gaps/${leg.id}${index > 0 ? `/${index}` : ''}`,
				gapOn: layer,
				...gap,
				...statedLength(leg),
				documents
			},
			geometry: {
				type: 'Point',
				coordinates: roundPosition(pointAt(longest.geometry.coordinates, kmOf(longest) / 2))
			}
		}));
	});
}

function isOf({ id }: Leg) {
	return ({ properties }: Feature<LineString, MapLine>) => properties.leg === id;
}

function kmOf({ geometry }: Feature<LineString, MapLine>): number {
	return lengthOf(geometry.coordinates);
}

function statedLength({ statedKm }: Leg): Pick<MapGap, 'gapKm'> {
	return statedKm ? { gapKm: [...new Set(statedKm)].join('–') } : {};
}
