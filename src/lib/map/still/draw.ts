import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Focus } from '#lib/page-data/focus.ts';
import { baseSourceIds, type BaseSourceId } from '#lib/map-data/base-sources.ts';
import { LayerReader, type StyledFeature } from './evaluate.ts';
import { nominalBox, project, type Frame } from './viewport.ts';
import type { Ink } from './css-colours.ts';
import { linkAttributes, linkOf, type FeatureLink, type LinkContext, type WriteHref } from './feature-link.ts';
import { areaOf, clip, offsetLine, pathData, simplify, type Extent, type Piece, type Point } from './path.ts';
import { element, escapeXml, shortNumber } from './escape-svg.ts';
import { drawSymbols } from './symbols.ts';
import { extentOf, isSeen, tileFeatures, type ReadFile } from './base-tiles.ts';

/** What a still map is drawn from. */
export interface StillSource {
	/** The style of the live map, in the colours of `markerPalette`. */
	readonly style: StyleSpecification;
	/** The features of its GeoJSON sources, by the name of the source. */
	readonly collections: Readonly<Record<string, FeatureCollection>>;
	readonly readFile: ReadFile;
	readonly links: LinkContext;
}

export interface DrawOptions {
	readonly frame: Frame;
	/** What the page is about. */
	readonly focus?: Focus | undefined;
	readonly ink: Ink;
	/**
	 * Where the links of a page lead; a picture has no links. On a page the style sheet says by `--s` how long a pixel is
	 * in strokes, and `em` in names; a picture has none of that either.
	 */
	readonly href?: WriteHref | undefined;
}

/** A feature in the frame. */
export interface FramedFeature extends StyledFeature {
	readonly geometry: Geometry;
	readonly link: FeatureLink | undefined;
	/** The tile that has this part of it. */
	readonly tile?: Extent | undefined;
}

export interface Drawing extends DrawOptions {
	readonly room: Extent;
}

/** Coordinates are written in halves of a pixel, as whole numbers. */
export const unitsPerPixel = 2;
const reachOfHit = 16; // pixels: how broad a line is for the pointer
const reachOfPoint = 200; // pixels
const overlap = 2; // pixels by which land of neighbouring tiles lies over each other

/** The groups of a still map, layer by layer of the live map's style; origin in the middle. */
export function drawMap(source: StillSource, options: DrawOptions): string {
	const { frame } = options;
	const [left, top, right, bottom] = extentOf(frame);
	const room: Extent = frame.fit
		? [-nominalBox.width / 2, -nominalBox.height / 2, nominalBox.width / 2, nominalBox.height / 2]
		: [left, top, right, bottom];
	const drawing: Drawing = { ...options, room };
	const featuresOf = framedFeatures(source, drawing);
	const readers = readersAt(source.style, frame.zoom);
	const symbols = drawSymbols(
		readers.flatMap((reader) => {
			const { type } = reader.layer;
			return type === 'symbol'
				? [{ reader, features: featuresOf(reader.layer).filter((feature) => reader.has(feature)) }]
				: [];
		}),
		drawing
	);
	return readers
		.map((reader) => {
			const { layer } = reader;
			if (layer.type === 'symbol') return symbols.get(layer.id) ?? '';
			if (layer.type === 'background') return '';
			const features = featuresOf(layer).filter((feature) => reader.has(feature));
			return drawShapes(reader, features, drawing);
		})
		.join('');
}

const knownReaders = new WeakMap<StyleSpecification, Map<number, LayerReader[]>>();

/** The layers that a style shows at a zoom. Reading their expressions takes longer than drawing by them. */
function readersAt(style: StyleSpecification, zoom: number): LayerReader[] {
	const byZoom = knownReaders.get(style) ?? new Map<number, LayerReader[]>();
	knownReaders.set(style, byZoom);
	const readers =
		byZoom.get(zoom) ?? style.layers.map((layer) => new LayerReader(layer, zoom)).filter(({ isShown }) => isShown);
	byZoom.set(zoom, readers);
	return readers;
}

/** The features of a layer's source, brought into the frame once for all layers. */
function framedFeatures({ collections, readFile, links }: StillSource, { frame, focus }: Drawing) {
	const lit = new Set([...(focus?.lines ?? []), ...(focus?.points ?? []), ...(focus?.countries ?? [])]);
	const known = new Map<string, FramedFeature[]>();
	const stateOf = (id: unknown) => ({ isSelected: typeof id === 'string' && lit.has(id), isHovered: false });

	function ofTiles(id: BaseSourceId, layer: string): FramedFeature[] {
		const all =
			known.get(`${id}/`) ??
			(isSeen(id, frame) ? tileFeatures(id, frame, readFile) : []).map(
				(feature): FramedFeature & { layer: string } => ({
					...feature,
					type: feature.geometry.type === 'Polygon' ? 3 : 2,
					state: stateOf(feature.layer === 'countries' ? feature.properties['iso'] : undefined),
					link: undefined
				})
			);
		known.set(`${id}/`, all);
		return all.filter((feature) => (feature as { layer?: string }).layer === layer);
	}

	function ofCollection(name: string): FramedFeature[] {
		const framed =
			known.get(name) ??
			[...(collections[name]?.features ?? []), ...(name === 'points' ? (focus?.others ?? []) : [])].flatMap(
				({ geometry, properties }: Feature): FramedFeature[] => {
					const framed = inFrame(geometry, frame);
					if (framed.type === 'Point' && !isNear(framed.coordinates, frame)) return [];
					return [
						{
							type: geometry.type === 'Point' ? 1 : geometry.type === 'LineString' ? 2 : 3,
							properties: properties ?? {},
							state: stateOf(properties?.['id']),
							geometry: framed,
							link: linkOf(name, properties ?? {}, links)
						}
					];
				}
			);
		known.set(name, framed);
		return framed;
	}

	return (layer: LayerSpecification): FramedFeature[] => {
		const { source = '', 'source-layer': sourceLayer = '' } = layer as { source?: string; 'source-layer'?: string };
		const base = baseSourceIds.find((id) => id === source);
		if (base) return ofTiles(base, sourceLayer);
		const masked = baseSourceIds.find((id) => `${id}-mask` === source);
		if (!masked) return ofCollection(source);
		// A mask is wanted where a coarser source lies below.
		const hasCoarser = baseSourceIds.slice(0, baseSourceIds.indexOf(masked)).some((id) => isSeen(id, frame));
		return isSeen(masked, frame) && hasCoarser ? ofCollection(source) : [];
	};
}

/** Whether anything of a point can be seen: its symbol may stand beside it, and its name. */
function isNear([x = 0, y = 0]: Position, frame: Frame): boolean {
	const [left, top, right, bottom] = extentOf(frame);
	return x > left - reachOfPoint && x < right + reachOfPoint && y > top - reachOfPoint && y < bottom + reachOfPoint;
}

function inFrame(geometry: Geometry, { zoom, middle }: Frame): Geometry {
	const place = (position: Position): Position => {
		const [x, y] = project(position, zoom);
		return [x - middle[0], y - middle[1]];
	};
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

/** Areas, lines and circles of one layer: one path for all that look alike and lead to the same page. */
function drawShapes(reader: LayerReader, features: readonly FramedFeature[], drawing: Drawing): string {
	const links = new Map<string, { link: FeatureLink | undefined; looks: Map<string, Look> }>();
	for (const feature of features) {
		const attributes = lookOf(reader, feature, drawing);
		if (!attributes) continue;
		const pieces = piecesOf(reader, feature, drawing);
		if (pieces.length === 0) continue;
		const key = JSON.stringify(feature.link ?? '');
		const group = links.get(key) ?? { link: feature.link, looks: new Map<string, Look>() };
		links.set(key, group);
		const lookKey = JSON.stringify(attributes);
		const look = group.looks.get(lookKey) ?? { attributes, pieces: [] };
		group.looks.set(lookKey, look);
		look.pieces.push(...pieces);
	}
	const isLinked = reader.layer.id.startsWith('lines:');
	return [...links.values()]
		.map(({ link, looks }) => {
			const paths = [...looks.values()].map(({ attributes, pieces }) =>
				element('path', { ...attributes, d: pathData(pieces, unitsPerPixel) })
			);
			if (!link) return paths.join('');
			if (!isLinked || !drawing.href) return element('g', { 'data-layer': link.layers }, paths.join(''));
			const all = [...looks.values()].flatMap(({ pieces }) => pieces);
			const hit = element('path', { class: 'hit', 'stroke-width': reachOfHit, d: pathData(all, unitsPerPixel) });
			const title = element('title', {}, escapeXml(link.title));
			return element('a', linkAttributes(link, drawing.href), title + paths.join('') + hit);
		})
		.join('');
}

interface Look {
	readonly attributes: Record<string, string | number | undefined>;
	readonly pieces: Piece[];
}

/** How a feature is painted, or nothing where it cannot be seen. */
function lookOf(reader: LayerReader, feature: FramedFeature, { ink, href }: Drawing): Look['attributes'] | undefined {
	const { type } = reader.layer;
	const opacity = type === 'background' ? 1 : reader.number(`${type}-opacity`, feature);
	if (opacity < 0.02) return undefined;
	const partial = opacity < 1 ? opacity : undefined;
	if (type === 'fill') {
		const pattern = reader.text('fill-pattern', feature);
		return { fill: pattern ? 'url(#hatch)' : ink(reader.colour('fill-color', feature)), 'fill-opacity': partial };
	}
	const length = (pixels: number) => (href ? `calc(${shortNumber(pixels)}px*var(--s))` : pixels * unitsPerPixel);
	if (type === 'circle') {
		// A dot as broad as the circle keeps its size wherever the page moves the map.
		return {
			fill: 'none',
			stroke: ink(reader.colour('circle-color', feature)),
			'stroke-width': length(2 * reader.number('circle-radius', feature)),
			'stroke-opacity': partial,
			'stroke-linecap': 'round'
		};
	}
	if (type !== 'line') return undefined;
	const width = reader.number('line-width', feature);
	const dash = reader.list('line-dasharray', feature).map(Number);
	const cap = reader.text('line-cap', feature);
	return {
		fill: 'none',
		stroke: ink(reader.colour('line-color', feature)),
		'stroke-width': length(width),
		'stroke-opacity': reader.number('line-blur', feature) > 0 ? 0.8 * opacity : partial,
		'stroke-linecap': cap === 'butt' ? undefined : cap,
		'stroke-linejoin': reader.text('line-join', feature) === 'round' ? 'round' : undefined,
		'stroke-dasharray': dash.length > 1 ? dash.map((part) => length(Math.max(part * width, 0.01))).join(' ') : undefined
	};
}

/** The part of a feature that lies in the drawing, simplified. */
function piecesOf(reader: LayerReader, feature: FramedFeature, { frame }: Drawing): Piece[] {
	const { type } = reader.layer;
	const around = type === 'fill' ? overlap : 0;
	const extent = feature.tile ? intersection(extentOf(frame), feature.tile, around) : extentOf(frame);
	if (!extent) return [];
	if (type === 'circle') return dot(feature, extent);
	const geometry =
		type === 'line' && feature.geometry.type === 'Polygon' ? outline(feature.geometry.coordinates) : feature.geometry;
	const offset = type === 'line' ? reader.number('line-offset', feature) : 0;
	return clip(geometry, extent)
		.filter(({ points, isClosed }) => !isClosed || areaOf(points) > 6)
		.map(({ points, isClosed }) => {
			const simple = simplify(isClosed ? [...points, points[0]!] : points, toleranceAt);
			return { points: isClosed ? simple.slice(0, -1) : offsetLine(simple, offset), isClosed };
		})
		.filter(({ points, isClosed }) => points.length > (isClosed ? 2 : 1));
}

/** Half a pixel is not seen; what only very large screens show may be coarser. */
function toleranceAt([x, y]: Point): number {
	return Math.abs(x) < nominalBox.width / 2 && Math.abs(y) < nominalBox.height / 2 ? 0.5 : 1.6;
}

function outline(rings: Position[][]): Geometry {
	return { type: 'MultiLineString', coordinates: rings };
}

function dot({ geometry }: FramedFeature, [left, top, right, bottom]: Extent): Piece[] {
	if (geometry.type !== 'Point') return [];
	const [x = 0, y = 0] = geometry.coordinates;
	if (x < left || x > right || y < top || y > bottom) return [];
	return [{ points: [[x, y]], isClosed: false }];
}

function intersection(a: Extent, [left, top, right, bottom]: Extent, around: number): Extent | undefined {
	const both: Extent = [
		Math.max(a[0], left - around),
		Math.max(a[1], top - around),
		Math.min(a[2], right + around),
		Math.min(a[3], bottom + around)
	];
	return both[0] < both[2] && both[1] < both[3] ? both : undefined;
}
