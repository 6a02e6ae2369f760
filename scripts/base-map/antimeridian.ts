import { bbox, bboxClip, multiPolygon, polygon } from '@turf/turf';
import type { BBox, Position } from 'geojson';
import { polygonsOf } from './osm-countries.ts';
import type { Surface } from './unit.ts';

/** The ring with longitudes that run on past 180° instead of jumping to the other side. */
function unwrap(ring: Position[]): Position[] {
	let shift = 0;
	return ring.map(([lng, lat], index) => {
		const step = index > 0 ? lng - ring[index - 1][0] : 0;
		if (Math.abs(step) > 180) shift -= Math.sign(step) * 360;
		return [lng + shift, lat];
	});
}

/** A ring round a pole comes back 360° further on and is closed by way of the pole; Jordan's is left open at 1:50m. */
function close(ring: Position[]): Position[] {
	const [first, last] = [ring[0], ring.at(-1)!];
	if (first.join() === last.join()) return ring;
	if (Math.abs(last[0] - first[0]) < 180) return [...ring, first];
	const pole = first[1] < 0 ? -90 : 90;
	return [...ring, [last[0], pole], [first[0], pole], first];
}

const worlds = [-360, 0, 360];

/** Natural Earth in TopoJSON is sewn up at 180°; tiles need it cut open again. */
export function cutAtAntimeridian(surface: Surface): Surface {
	const polygons = polygonsOf(surface).flatMap((rings) => {
		const open = rings.map((ring) => close(unwrap(ring)));
		const [west, , east] = bbox(polygon(open));
		if (west >= -180 && east <= 180) return [open];
		return worlds.flatMap((shift) => {
			const moved = open.map((ring) => ring.map(([lng, lat]) => [lng + shift, lat]));
			const world: BBox = [-180, -90, 180, 90];
			const clipped = polygonsOf(bboxClip(polygon(moved), world).geometry as Surface);
			return clipped.map((part) => part.filter((ring) => ring.length > 3)).filter((part) => part.length > 0);
		});
	});
	return multiPolygon(polygons).geometry;
}
