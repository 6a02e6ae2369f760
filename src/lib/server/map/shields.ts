import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import { slugOf } from '#lib/atlas/item.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import { project, worldSize } from '#lib/geometry/mercator.ts';
import { alongZoom, type MapGap, type MapLine, type MapShield } from '#lib/map-data/map-features.ts';
import { once } from '#lib/memo/once.ts';
import { gapsOf } from './gaps.ts';
import { earlierLines, mapLines } from './lines.ts';
import { mapPoints } from './points.ts';

const zooms = [3, 4, 5, 6].filter((zoom) => zoom < alongZoom);
/** From farther away there are some of the first: where they stand is chosen for the map of a region. */
const farther = [2, 1];
/** Pixels from one name of a corridor to the next at the zoom where they appear; nearer by, with longer lines, fewer do. */
const spacing = (zoom: number) => (zoom < 6 ? 130 : 180);
/** Half the box that a name takes, with some air. */
const [halfWidth, halfHeight] = [34, 14];
const stepPixels = 8;

/** The lines of the map, where the names of corridors stand on a small map, and what is yet to be built. */
export const linesFile = once((atlas: Atlas): FeatureCollection<LineString | Point, MapLine | MapShield | MapGap> => ({
	type: 'FeatureCollection',
	features: [...belowFirst(atlas), ...shieldsOf(atlas), ...gapsOf(atlas)]
}));

/** Lines lie on each other in this order: those of events below, and of corridors the first above. */
function belowFirst(atlas: Atlas): Feature<LineString, MapLine>[] {
	const order = atlas.corridors.map(({ id }) => slugOf(id));
	const rank = ({ properties }: Feature<LineString, MapLine>) => {
		return properties.leg ? order.indexOf(properties.layer) : order.length;
	};
	return [...mapLines(atlas).features, ...earlierLines(atlas)].sort((a, b) => rank(b) - rank(a));
}

/** To a hundredth of a degree, which is a pixel where shields are drawn last. */
const toPixel = (degrees: number) => Math.round(degrees * 100) / 100;

interface Anchor extends Omit<MapShield, 'id' | 'minzoom'> {
	readonly position: Position;
	minzoom: number;
}

/** In the world at some zoom. */
type Pixel = readonly [x: number, y: number];

interface Placed {
	readonly shield: string;
	readonly at: Pixel;
}

/** For each corridor a name wherever a good piece of it is on the screen, clear of the names of others and of signs. */
export const shieldsOf = once(findShields);

function findShields(atlas: Atlas): Feature<Point, MapShield>[] {
	const anchors: Anchor[] = [];
	for (const zoom of zooms) {
		const signs = signsAt(atlas, zoom);
		for (const [layer, lines] of linesByLayer(atlas)) addAnchors(anchors, layer, lines, zoom, signs);
	}
	for (const zoom of farther) {
		const signs = signsAt(atlas, zoom);
		const placed: Placed[] = [];
		for (const anchor of anchors) {
			if (anchor.minzoom > zoom + 1) continue;
			const at = project(anchor.position, zoom);
			if (isTaken(at, anchor.shield, placed, signs, zoom)) continue;
			placed.push({ shield: anchor.shield, at });
			anchor.minzoom = zoom;
		}
	}
	return anchors.map(({ position, ...properties }, index) => ({
		type: 'Feature',
		properties: { id: `shields/${index}`, ...properties },
		geometry: { type: 'Point', coordinates: position.map(toPixel) }
	}));
}

function signsAt(atlas: Atlas, zoom: number): Pixel[] {
	return mapPoints(atlas)
		.features.filter(({ properties }) => properties.symbol !== 'none' && properties.minzoom <= zoom)
		.map(({ geometry }) => project(geometry.coordinates, zoom));
}

function linesByLayer(atlas: Atlas): Map<string, Feature<LineString, MapLine>[]> {
	const byLayer = new Map<string, Feature<LineString, MapLine>[]>();
	for (const line of mapLines(atlas).features) {
		if (!line.properties.leg) continue;
		byLayer.set(line.properties.layer, [...(byLayer.get(line.properties.layer) ?? []), line]);
	}
	return byLayer;
}

function addAnchors(
	anchors: Anchor[],
	layer: string,
	lines: readonly Feature<LineString, MapLine>[],
	zoom: number,
	signs: readonly Pixel[]
) {
	const placed = anchors.map(({ shield, position }): Placed => ({ shield, at: project(position, zoom) }));
	for (const { geometry, properties } of lines) {
		const km = lengthOf(geometry.coordinates);
		const count = Math.max(1, Math.round(pixelsOf(geometry.coordinates, zoom) / stepPixels));
		for (let step = 0; step <= count; step++) {
			const position = pointAt(geometry.coordinates, (km * step) / count);
			const at = project(position, zoom);
			if (isTaken(at, layer, placed, signs, zoom)) continue;
			anchors.push({ shield: layer, mark: properties.mark, minzoom: zoom, documents: properties.documents, position });
			placed.push({ shield: layer, at });
		}
	}
}

function isTaken(at: Pixel, layer: string, placed: readonly Placed[], signs: readonly Pixel[], zoom: number): boolean {
	const isNear = ({ shield, at: other }: Placed) =>
		shield === layer ? Math.hypot(other[0] - at[0], other[1] - at[1]) < spacing(zoom) : isUnder(other, at, 2);
	return placed.some(isNear) || signs.some((sign) => isUnder(sign, at, 1));
}

function isUnder(other: Pixel, at: Pixel, times: number): boolean {
	return Math.abs(other[0] - at[0]) < halfWidth * times && Math.abs(other[1] - at[1]) < halfHeight * times;
}

function pixelsOf(line: readonly Position[], zoom: number): number {
	const points = line.map((position) => project(position, 0));
	const sum = points.reduce((length, [x, y], index) => {
		const [lastX, lastY] = points[index - 1] ?? [x, y];
		return length + Math.hypot(x - lastX, y - lastY);
	}, 0);
	return (sum * worldSize(zoom)) / worldSize(0);
}
