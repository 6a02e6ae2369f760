import type { Geometry, Position } from 'geojson';
import { extentOf } from './base-tiles.ts';
import { unitsPerPixel, type Drawing, type FramedFeature } from './drawing.ts';
import { spanAttributes, type DrawnSpan } from './drawn-span.ts';
import { element, escapeXml, shortNumber } from './escape-svg.ts';
import type { LayerEvaluator } from './evaluate.ts';
import { linkAttributes, type FeatureLink } from './feature-link.ts';
import { clip, offsetLine, pathData, simplify, twiceAreaOf, type Extent, type Piece, type Point } from './path.ts';
import { nominalBox } from './viewport.ts';

const reachOfHit = 16; // pixels: how broad a line is for the pointer
const overlap = 2; // pixels by which land of neighbouring tiles lies over each other

/** Areas, lines and circles of one layer: one path for all that look alike and lead to the same page. */
export function drawShapes(reader: LayerEvaluator, features: readonly FramedFeature[], drawing: Drawing): string {
	const links = new Map<string, { link: FeatureLink | undefined; looks: Map<string, Look> }>();
	for (const feature of features) {
		const attributes = lookOf(reader, feature, drawing);
		if (!attributes) continue;
		const pieces = piecesOf(reader, feature, drawing);
		if (pieces.length === 0) continue;
		const key = JSON.stringify(feature.link ?? '');
		const group = links.get(key) ?? { link: feature.link, looks: new Map<string, Look>() };
		links.set(key, group);
		const { span } = feature;
		const lookKey = JSON.stringify([attributes, span]);
		const look = group.looks.get(lookKey) ?? { attributes, span, pieces: [] };
		group.looks.set(lookKey, look);
		look.pieces.push(...pieces);
	}
	const { id } = reader.layer;
	const isMeant = id.startsWith('meant-');
	const isLinked = id === 'lines' || id === 'meant-line' || id === 'ties-line';
	return [...links.values()]
		.map(({ link, looks }) => {
			const own = link && sharedSpan([...looks.values()]);
			const paths = [...looks.values()].map(({ attributes, span, pieces }) =>
				element('path', { ...attributes, ...(own ? {} : spanAttributes(span)), d: pathData(pieces, unitsPerPixel) })
			);
			if (!link) return paths.join('');
			const common = { class: isMeant && drawing.href && 'meant', ...spanAttributes(own) };
			if (!isLinked || !drawing.href) {
				// Of a corridor the layer says which it is.
				const item = drawing.href && !/^corridors/.test(link.items[0]) ? link.items.join(' ') : undefined;
				return element('g', { ...common, 'data-item': item, 'data-layer': link.layers }, paths.join(''));
			}
			// What it was before lies where it is now.
			const all = [...looks.values()].flatMap(({ span, pieces }) => (span?.until ? [] : pieces));
			const hit = element('path', { class: 'hit', 'stroke-width': reachOfHit, d: pathData(all, unitsPerPixel) });
			const title = element('title', {}, escapeXml(link.title));
			return element('a', { ...common, ...linkAttributes(link, drawing.href) }, title + paths.join('') + hit);
		})
		.join('');
}

interface Look {
	readonly attributes: Record<string, string | number | undefined>;
	readonly span: DrawnSpan | undefined;
	readonly pieces: Piece[];
}

/** When all of a group is drawn, where that is the same for all. */
function sharedSpan([first, ...others]: readonly Look[]): DrawnSpan | undefined {
	const isShared = others.every(({ span }) => JSON.stringify(span) === JSON.stringify(first?.span));
	return isShared ? first?.span : undefined;
}

/** How a feature is painted, or nothing where it cannot be seen. */
function lookOf(
	reader: LayerEvaluator,
	feature: FramedFeature,
	{ ink, href }: Drawing
): Look['attributes'] | undefined {
	const { type } = reader.layer;
	const opacity = reader.number(`${type}-opacity`, feature);
	if (opacity < 0.02) return undefined;
	const partial = opacity < 1 ? opacity : undefined;
	if (type === 'fill') {
		const pattern = reader.text('fill-pattern', feature);
		return { fill: pattern ? 'url(#hatch)' : ink(reader.colour('fill-color', feature)), 'fill-opacity': partial };
	}
	const length = (pixels: number) => (href ? `calc(${shortNumber(pixels)}px*var(--s))` : pixels * unitsPerPixel);
	if (type !== 'line') return undefined;
	const width = reader.number('line-width', feature);
	const strength = opacity * reader.alpha('line-color', feature);
	const dash = reader.list('line-dasharray', feature).map(Number);
	const cap = reader.text('line-cap', feature);
	return {
		fill: 'none',
		stroke: ink(reader.colour('line-color', feature)),
		'stroke-width': length(width),
		'stroke-opacity': strength < 1 ? Math.round(strength * 100) / 100 : undefined,
		'stroke-linecap': cap === 'butt' ? undefined : cap,
		'stroke-linejoin': reader.text('line-join', feature) === 'round' ? 'round' : undefined,
		'stroke-dasharray': dash.length > 1 ? dash.map((part) => length(Math.max(part * width, 0.01))).join(' ') : undefined
	};
}

/** The part of a feature that lies in the drawing, simplified. */
function piecesOf(reader: LayerEvaluator, feature: FramedFeature, { frame, fine = nominalBox }: Drawing): Piece[] {
	const { type } = reader.layer;
	const around = type === 'fill' ? overlap : 0;
	const extent = feature.tile ? intersection(extentOf(frame), feature.tile, around) : extentOf(frame);
	if (!extent) return [];
	const geometry =
		type === 'line' && feature.geometry.type === 'Polygon' ? outline(feature.geometry.coordinates) : feature.geometry;
	const offset = type === 'line' ? reader.number('line-offset', feature) : 0;
	/** How far a simplified line may stray, in pixels. */
	const toleranceAt = ([x, y]: Point) => (Math.abs(x) < fine.width / 2 && Math.abs(y) < fine.height / 2 ? 0.5 : 2.4);
	return clip(geometry, extent)
		.filter(({ points, isClosed }) => !isClosed || Math.abs(twiceAreaOf(points)) > 6)
		.map(({ points, isClosed }) => {
			const simple = simplify(isClosed ? [...points, points[0]!] : points, toleranceAt);
			return { points: isClosed ? simple.slice(0, -1) : offsetLine(simple, offset), isClosed };
		})
		.filter(({ points, isClosed }) => points.length > (isClosed ? 2 : 1));
}

function outline(rings: Position[][]): Geometry {
	return { type: 'MultiLineString', coordinates: rings };
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
