import type { Bounds } from '#lib/geometry/bounds.ts';
import { project } from '#lib/geometry/mercator.ts';

/** Still maps of no page's own: one stands at the view of the whole region, the other has room for the whole network. */
export type SharedMap = 'index' | 'network';

/** How far the map of the whole region reaches, which keeps its size: a common large screen. */
export const homeReach = { width: 1600, height: 1200 };

/** The view of the whole region. */
interface Home {
	readonly zoom: number;
	readonly center: readonly [lng: number, lat: number];
}

/** The shared still map on which bounds can be seen: that of the whole region, if they lie well inside of it. */
export function sharedMapFor([west, south, east, north]: Bounds, home: Home): SharedMap {
	const { zoom, center } = home;
	const [x, y] = project([...center], zoom);
	const isWithin = [project([west, north], zoom), project([east, south], zoom)].every(
		([cornerX, cornerY]) =>
			Math.abs(cornerX - x) < homeReach.width * 0.45 && Math.abs(cornerY - y) < homeReach.height * 0.45
	);
	return isWithin ? 'index' : 'network';
}
