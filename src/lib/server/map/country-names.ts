import type { Position } from 'geojson';
import KDBush from 'kdbush';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import { project, unproject } from '#lib/geometry/mercator.ts';
import { alongZoom } from '#lib/map-data/map-features.ts';
import { standOffsets } from '#lib/map-data/stand-offsets.ts';
import type { BaseLabelFeature } from './base-labels.ts';
import { onMainLandOf } from './country-shapes.ts';
import { sizeOfName, withinCountry } from './country-sides.ts';
import { gapsOf } from './gaps.ts';
import { mapLines } from './lines.ts';
import { mapPoints } from './points.ts';
import { shieldsOf } from './shields.ts';

const stepKm = 8; // between the points that stand for a line
const deepest = 8;
const air = 5; // pixels around a name
const hidden = 4000; // what a name costs that lies on another's: the map leaves one of them out
const abroad = 60; // what an end of a name beyond its country costs: a covered point of a line costs 40

/** What a name must keep clear of, in pixels of the world at a zoom. */
interface Obstacles {
	readonly count: (...box: Box) => number;
	/** The names of countries that have their places already. */
	readonly names: Box[];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Puts the names of countries where they cover no line and no sign; at some zooms that may be elsewhere than at others. */
export function withRoomForCountries(atlas: Atlas, labels: readonly BaseLabelFeature[]): BaseLabelFeature[] {
	const points = samples(atlas);
	const byZoom = new Map<number, Obstacles>();
	const at = (zoom: number) => {
		const known = byZoom.get(zoom) ?? obstaclesAt(points, zoom);
		byZoom.set(zoom, known);
		return known;
	};
	return onceEach(withoutExclaves(labels)).flatMap((label) =>
		label.properties.kind === 'country' ? placesOf(label, at).map(withinCountry) : [label]
	);
}

/** The name of a country stands on its main land: in an exclave it would be that of the country around. */
function withoutExclaves(labels: readonly BaseLabelFeature[]): readonly BaseLabelFeature[] {
	const isCountry = ({ properties }: BaseLabelFeature) => properties.kind === 'country';
	const isOnMainLand = ({ properties, geometry }: BaseLabelFeature) =>
		onMainLandOf(properties.iso ?? '')(geometry.coordinates);
	const named = new Set(labels.filter((label) => isCountry(label) && isOnMainLand(label)).map(isoOf));
	return labels.filter((label) => !isCountry(label) || !named.has(isoOf(label)) || isOnMainLand(label));
}

const isoOf = ({ properties }: BaseLabelFeature) => properties.iso;

/** A country of two names has one from the zoom on where the other begins. */
function onceEach(labels: readonly BaseLabelFeature[]): BaseLabelFeature[] {
	return labels.map((label) => {
		const { kind, iso, minzoom } = label.properties;
		const later = labels.find(
			({ properties }) =>
				kind === 'country' && properties.kind === kind && properties.iso === iso && properties.minzoom > minzoom
		);
		return later ? { ...label, properties: { ...label.properties, maxzoom: later.properties.minzoom } } : label;
	});
}

function placesOf(label: BaseLabelFeature, obstaclesAtZoom: (zoom: number) => Obstacles): BaseLabelFeature[] {
	const { minzoom, maxzoom = Infinity } = label.properties;
	const bands: { position: Position; from: number }[] = [];
	for (let zoom = Math.ceil(minzoom); zoom <= Math.min(deepest, maxzoom - 1); zoom++) {
		const obstacles = obstaclesAtZoom(zoom);
		const { position, box } = bestPlace(label, zoom, obstacles);
		obstacles.names.push(box);
		if (String(position) !== String(bands.at(-1)?.position))
			bands.push({ position, from: bands.length > 0 ? zoom : minzoom });
	}
	if (bands.length === 0) return [label];
	return bands.map(({ position, from }, index) => {
		const until = bands[index + 1]?.from ?? label.properties.maxzoom;
		return {
			...label,
			properties: { ...label.properties, minzoom: from, ...(until === undefined ? {} : { maxzoom: until }) },
			geometry: { type: 'Point', coordinates: position }
		};
	});
}

/** Of the places around, the nearest at which the name covers nothing, or else least. */
function bestPlace(
	{ properties, geometry: { coordinates: start } }: BaseLabelFeature,
	zoom: number,
	{ count, names }: Obstacles
): { position: Position; box: Box } {
	const size = sizeOfName(zoom);
	const halfWidth = (properties.name.length * size * 0.78) / 2 + air;
	const halfHeight = size * 0.6 + air;
	const [x0, y0] = project(start, zoom);
	const forSigns = properties.sign0 ? 11 : 0; // name and signs together have their middle at the point
	const isOnMainLand = onMainLandOf(properties.iso ?? '');
	const boxAt = (x: number, y: number): Box => {
		return [x - halfWidth, y - halfHeight - forSigns, x + halfWidth, y + halfHeight + forSigns];
	};
	let best = { position: start, box: boxAt(x0, y0), cost: Infinity };
	for (const [dx, dy] of around) {
		const away = Math.hypot(dx, dy) * 0.25;
		if (away >= best.cost) break; // and so is every place after it
		const [x, y] = [x0 + dx, y0 + dy];
		const box = boxAt(x, y);
		const least = count(...box) * 40 + (names.some((name) => overlap(name, box)) ? hidden : 0) + away;
		if (least >= best.cost) continue;
		const position = dx === 0 && dy === 0 ? start : unproject([x, y], zoom).map(rounded);
		if (!isOnMainLand(position)) continue;
		const ends = [x - halfWidth + air, x + halfWidth - air].map((end) => unproject([end, y], zoom));
		const cost = least + ends.filter((end) => !isOnMainLand(end)).length * abroad;
		if (cost < best.cost) best = { position, box, cost };
	}
	return best;
}

function overlap(a: Box, b: Box): boolean {
	return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

/** Steps away from a place, the shortest first. */
const around = [-10, -8, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 10]
	.flatMap((right, _, all) => all.map((down): [number, number] => [right * 16, down * 12]))
	.sort(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d));

interface Sample {
	readonly position: Position;
	readonly minzoom: number;
	readonly maxzoom?: number;
	/** A name gives way to a sign, but not to a line. */
	readonly weight?: number;
	/** Pixels by which it stands beside its position. */
	readonly shift: readonly [right: number, down: number];
}

const none = [0, 0] as const;
const weight = 12; // of a sign, in points of a line
const corners = [-9, 9].flatMap((x) => [-9, 9].map((y) => [x, y] as const));

function samples(atlas: Atlas): Sample[] {
	const onLines = mapLines(atlas).features.flatMap(({ geometry: { coordinates } }) =>
		Array.from({ length: Math.ceil(lengthOf(coordinates) / stepKm) + 1 }, (_, index) => ({
			position: pointAt(coordinates, index * stepKm),
			minzoom: 0,
			shift: none
		}))
	);
	const signs = mapPoints(atlas).features.flatMap(({ geometry, properties }) => {
		const [right, down] = standOffsets.get(properties.stand) ?? none;
		return corners.map(([x, y]): Sample => ({
			position: geometry.coordinates,
			minzoom: properties.minzoom,
			shift: [right + x, down + y],
			weight
		}));
	});
	const shields = shieldsOf(atlas).flatMap(({ geometry, properties }) =>
		[-24, 0, 24].map((right): Sample => ({
			position: geometry.coordinates,
			minzoom: properties.minzoom,
			maxzoom: alongZoom,
			shift: [right, 0],
			weight
		}))
	);
	const missing = gapsOf(atlas).flatMap(({ geometry }) =>
		corners.map((shift): Sample => ({ position: geometry.coordinates, minzoom: 0, maxzoom: 6, shift, weight }))
	);
	return [...onLines, ...signs, ...shields, ...missing];
}

function obstaclesAt(points: readonly Sample[], zoom: number): Obstacles {
	const shown = points
		.filter(({ minzoom, maxzoom = Infinity }) => minzoom <= zoom && zoom < maxzoom)
		.map(({ position, shift, weight = 1 }) => {
			const [x, y] = project(position, zoom);
			return { x: x + shift[0], y: y + shift[1], weight };
		});
	const index = new KDBush(shown.length);
	for (const { x, y } of shown) index.add(x, y);
	index.finish();
	return {
		count: (left, top, right, bottom) =>
			index.range(left, top, right, bottom).reduce((sum, at) => sum + shown[at]!.weight, 0),
		names: []
	};
}
