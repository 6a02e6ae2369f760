import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import KDBush from 'kdbush';
import { kilometres, lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import type { MapLine, MapPoint } from '#lib/map-data/map-features.ts';
import { labelSidesOf, reachOfName } from './label-side.ts';

export type UnsidedPoint = Feature<Point, Omit<MapPoint, 'sides'>>;

const stepKm = 3; // between the points that stand for a line

/** Puts each name where it covers least of the lines and of other points. */
export function withSides(
	lines: FeatureCollection<LineString, MapLine>,
	points: readonly UnsidedPoint[]
): Feature<Point, MapPoint>[] {
	const onLines = lines.features.flatMap(({ geometry: { coordinates } }) => {
		const count = Math.ceil(lengthOf(coordinates) / stepKm);
		return Array.from({ length: count + 1 }, (_, index) => pointAt(coordinates, index * stepKm));
	});
	const linesNear = nearIn(onLines, (position) => position);
	const pointsNear = nearIn(points, ({ geometry }) => geometry.coordinates);
	return points.map((point) => {
		const { id, name, labelMinzoom } = point.properties;
		const position = point.geometry.coordinates;
		const zoom = Math.max(4.5, labelMinzoom + 0.5);
		const reach = reachOfName(zoom);
		// Those that are on the map by then; one at the same position is the same place.
		const others = pointsNear(position, reach)
			.filter(({ properties }) => properties.id !== id && properties.minzoom <= labelMinzoom + 0.5)
			.map(({ geometry }) => geometry.coordinates)
			.filter((other) => kilometres(other, position) > 0.5);
		const sides = labelSidesOf(position, name.length, zoom, linesNear(position, reach), others).join();
		return { ...point, properties: { ...point.properties, sides } } as Feature<Point, MapPoint>;
	});
}

/** What is within some degrees of a position. */
function nearIn<T>(things: readonly T[], positionOf: (thing: T) => Position) {
	const index = new KDBush(things.length);
	for (const thing of things) {
		const [lng = 0, lat = 0] = positionOf(thing);
		index.add(lng, lat);
	}
	index.finish();
	return ([lng = 0, lat = 0]: Position, reach: number): T[] =>
		index.range(lng - reach, lat - reach, lng + reach, lat + reach).map((at) => things[at]!);
}
