import type { Bounds } from '#lib/geometry/bounds.ts';
import { baseSourceIds, baseSources, type BaseSourceId } from '#lib/map-data/base-sources.ts';

/**
 * The sources of which nothing is seen in these bounds, since a finer one covers all of them. MapLibre would fetch
 * their tiles all the same: on the front page ten of them.
 */
export function coveredSources(zoom: number, [west, south, east, north]: Bounds): BaseSourceId[] {
	return baseSourceIds.filter((_, index) =>
		baseSourceIds.slice(index + 1).some((finer) => {
			const { minzoom, bounds } = baseSources[finer];
			const contains = west >= bounds[0] && south >= bounds[1] && east <= bounds[2] && north <= bounds[3];
			return zoom >= minzoom && contains;
		})
	);
}
