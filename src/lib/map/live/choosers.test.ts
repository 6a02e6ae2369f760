import type { Feature, Position } from 'geojson';
import type { Map as MapLibreMap, Point, QueryRenderedFeaturesOptions } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { project } from '#lib/geometry/mercator.ts';
import { fanZoom } from '#lib/map-data/map-features.ts';
import { above, standOffsets } from '#lib/map-data/stand-offsets.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { layerEntries } from '#lib/server/pages/layer-entries.ts';
import { mapLines } from '#lib/server/map/lines.ts';
import { mapPoints } from '#lib/server/map/points.ts';
import { hitsAt } from './hits.ts';

const atlas = checkPack('geodata').atlas;
const points = mapPoints(atlas).features;
const lines = mapLines(atlas).features;
const layersOn = layerEntries(atlas).map(({ id }) => id);
const options = { layersOn, countryByIso: {}, pointer: 'mouse' } as const;
const reachOfSign = 8; // pixels

const layerOfKind = {
	node: 'nodes-symbol',
	end: 'nodes-symbol',
	place: 'places-symbol',
	event: 'events-symbol',
	gathering: 'events-symbol'
};

/** The signs and lines of the atlas at a zoom, as the map draws them with everything on. */
function mapAtZoom(zoom: number): MapLibreMap {
	const signs = points.flatMap(({ geometry, properties }) => {
		const { kind, stand, symbol, minzoom } = properties;
		const isFan = stand.startsWith('fan');
		if (symbol === 'none' || minzoom > zoom || (isFan && zoom < fanZoom)) return [];
		const [x, y] = project(geometry.coordinates, zoom);
		const [right, down] = standOffsets.get(stand) ?? [0, 0];
		return [
			{
				layer: layerOfKind[kind],
				properties,
				at: [x + right, y + (zoom < fanZoom && down < 0 ? above : down)],
				geometry
			}
		];
	});
	const strokes = lines.map(({ geometry, properties }) => ({
		layer: 'lines',
		properties,
		points: geometry.coordinates.map((position) => project(position, zoom)),
		geometry
	}));
	return {
		getZoom: () => zoom,
		getLayer: () => true,
		queryRenderedFeatures(
			[[west, north], [east, south]]: [Position, Position],
			{ layers = [] }: QueryRenderedFeaturesOptions
		) {
			const [x, y, around] = [(west! + east!) / 2, (north! + south!) / 2, (east! - west!) / 2];
			const isAsked = ({ layer }: { layer: string }) => [...layers].includes(layer);
			const near = signs.filter(
				(sign) =>
					isAsked(sign) && Math.max(Math.abs(sign.at[0]! - x), Math.abs(sign.at[1]! - y)) <= around + reachOfSign
			);
			const met = strokes.filter((line) => isAsked(line) && distanceTo(line.points, [x, y]) <= around + 2);
			return [...near, ...met].map(({ layer, properties, geometry }) => ({
				layer: { id: layer },
				properties,
				geometry
			}));
		}
	} as unknown as MapLibreMap;
}

function distanceTo(line: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number {
	return line.reduce((least, [bx, by], index) => {
		const [ax, ay] = line[index - 1] ?? [bx, by];
		const [dx, dy] = [bx - ax, by - ay];
		const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
		return Math.min(least, Math.hypot(ax + share * dx - x, ay + share * dy - y));
	}, Infinity);
}

const middleOf = ({ geometry }: Feature): Position => {
	if (geometry.type === 'Point') return geometry.coordinates;
	const { coordinates } = geometry as unknown as { coordinates: Position[] };
	return coordinates[Math.floor(coordinates.length / 2)]!;
};

it.each([5, 6, 7])('a click on the exact spot of anything in the pack means one thing at zoom %d', (zoom) => {
	const map = mapAtZoom(zoom);
	const targets = [
		...points.filter(({ properties }) => ['node', 'place'].includes(properties.kind) && properties.minzoom <= zoom),
		...lines.filter(({ properties }) => properties.leg)
	];
	const found = targets.map((target) => {
		const [x, y] = project(middleOf(target), zoom);
		return { target, meant: hitsAt(map, { x, y } as Point, options).meant };
	});
	expect(found.length).toBeGreaterThan(100);
	const asked = found.filter(({ meant }) => meant.length > 1);
	expect(
		asked.length / found.length,
		asked.map(({ target }) => target.properties?.['id'] as string).join()
	).toBeLessThanOrEqual(0.03);
	const missed = found.filter(({ meant }) => meant.length === 0).map(({ target }) => target.properties);
	expect(missed.filter((properties) => !('symbol' in properties) || properties.symbol !== 'none')).toEqual([]);
});
