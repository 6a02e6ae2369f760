import type { Feature, LineString, Point } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Leg } from '#lib/atlas/corridor.ts';
import { lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import type { MapGap, MapLine } from '#lib/map-data/map-features.ts';
import { mapLines, roundPosition } from './lines.ts';

/** For each leg that is yet to be built the middle of its longest piece, where the map says so. */
export function gapsOf(atlas: Atlas): Feature<Point, MapGap>[] {
	const lines = mapLines(atlas).features;
	return atlas.legs.flatMap((leg) => {
		const { status } = leg;
		if (status !== 'planned' && status !== 'missing') return [];
		const [longest] = lines.filter(({ properties }) => properties.leg === leg.id).sort((a, b) => kmOf(b) - kmOf(a));
		if (!longest) return [];
		const { layer, documents } = longest.properties;
		return [
			{
				type: 'Feature',
				properties: { id: `gaps/${leg.id}`, gapOn: layer, gap: status, ...statedLength(leg), documents },
				geometry: {
					type: 'Point',
					coordinates: roundPosition(pointAt(longest.geometry.coordinates, kmOf(longest) / 2))
				}
			}
		];
	});
}

function kmOf({ geometry }: Feature<LineString, MapLine>): number {
	return lengthOf(geometry.coordinates);
}

function statedLength({ statedKm }: Leg): Pick<MapGap, 'gapKm'> {
	return statedKm ? { gapKm: [...new Set(statedKm)].join('–') } : {};
}
