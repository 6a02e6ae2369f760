import type { Feature, Geometry, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { mercatorOf, worldSize } from '#lib/geometry/mercator.ts';
import { once } from '#lib/memo/once.ts';
import { extentOf, tileFeatures, type TileFeature } from './base-tiles.ts';
import type { Drawing, FramedFeature, StillSource } from './drawing.ts';
import { spanOfProperties } from './drawn-span.ts';
import { linkOf } from './feature-link.ts';
import type { Frame } from './viewport.ts';

const reachOfPoint = 200; // pixels

/** The features of a layer's source, brought into the frame once for all layers. */
export function framedFeatures({ collections, readFile, links }: StillSource, { frame, focus, href }: Drawing) {
	const lit = new Set([...(focus?.lines ?? []), ...(focus?.points ?? []), ...(focus?.countries ?? [])]);

	const known = new Map<string, FramedFeature[]>();
	const stateOf = (id: unknown) => {
		const isLit = typeof id === 'string' && lit.has(id);
		return { isSelected: isLit, isKept: isLit, isHovered: false, isFaded: false };
	};

	let tiles: Map<string, FramedFeature[]> | undefined;

	function ofTiles(layer: string): FramedFeature[] {
		tiles ??= byLayer(tileFeatures(frame, readFile), stateOf);
		return tiles.get(layer) ?? [];
	}

	function ofCollection(name: string): FramedFeature[] {
		const framed =
			known.get(name) ??
			[...(collections[name]?.features ?? []), ...addedTo(name, focus)].flatMap(
				({ geometry, properties: all }: Feature): FramedFeature[] => {
					const { until, ...properties } = all ?? {};
					if (until && !href) return []; // a picture cannot be asked for a day
					const framed = inFrame(geometry, frame);
					if (framed.type === 'Point' && !isNear(framed.coordinates, frame)) return [];
					return [
						{
							type: geometry.type === 'Point' ? 1 : geometry.type === 'LineString' ? 2 : 3,
							properties,
							state: stateOf(properties['id']),
							geometry: framed,
							link: linkOf(properties, links),
							span: href && spanOfProperties(all ?? {})
						}
					];
				}
			);
		known.set(name, framed);
		return framed;
	}

	return (layer: LayerSpecification): FramedFeature[] => {
		const { source = '', 'source-layer': sourceLayer = '' } = layer as { source?: string; 'source-layer'?: string };
		if (source !== 'base') return ofCollection(source);
		return ofTiles(layer.id === 'countries' ? 'land' : sourceLayer);
	};
}

function byLayer(
	features: readonly TileFeature[],
	stateOf: (id: unknown) => FramedFeature['state']
): Map<string, FramedFeature[]> {
	const layers = new Map<string, FramedFeature[]>();
	for (const { layer, properties, geometry, tile } of features) {
		const same = layers.get(layer) ?? [];
		layers.set(layer, same);
		const type = geometry.type === 'Polygon' ? 3 : 2;
		const state = stateOf(layer === 'countries' ? properties['iso'] : undefined);
		same.push({ type, properties, state, geometry, link: undefined, tile });
	}
	return layers;
}

/** What a page adds to a source of the map. */
function addedTo(name: string, focus: Drawing['focus']): readonly Feature[] {
	if (name === 'points') return focus?.others ?? [];
	return name === 'lines' ? (focus?.drawn ?? []) : [];
}

/** Whether anything of a point can be seen: its symbol may stand beside it, and its name. */
function isNear([x = 0, y = 0]: Position, frame: Frame): boolean {
	const [left, top, right, bottom] = extentOf(frame);
	return x > left - reachOfPoint && x < right + reachOfPoint && y > top - reachOfPoint && y < bottom + reachOfPoint;
}

function inFrame(geometry: Geometry, { zoom, middle }: Frame): Geometry {
	const size = worldSize(zoom);
	return moved(inMercator(geometry), ([x = 0, y = 0]) => [x * size - middle[0], y * size - middle[1]]);
}

/** The same on every map. */
const inMercator = once((geometry: Geometry) => moved(geometry, (position) => [...mercatorOf(position)]));

function moved(geometry: Geometry, place: (position: Position) => Position): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { type: 'Point', coordinates: place(geometry.coordinates) };
		case 'LineString':
			return { type: 'LineString', coordinates: geometry.coordinates.map(place) };
		case 'Polygon':
			return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(place)) };
		default:
			throw new Error(`The map has no ${geometry.type}`);
	}
}
