import { unitsPerPixel, type Drawing, type Drawn, type FramedFeature } from './drawing.ts';
import { element, escapeXml } from './escape-svg.ts';
import type { LayerEvaluator } from './evaluate.ts';
import { clip, type Extent, type Point } from './path.ts';
import { lengthOf, resample, type CollisionIndex } from './text-metrics.ts';
import { ems, styleOf, textOf } from './text-of.ts';

const apart = 200; // pixels between two shields of a line
const [sides, height] = [1.1, 1.5]; // em

/** Whether the names of a layer stand on shields. */
export function isShield(reader: LayerEvaluator): boolean {
	return reader.text('icon-text-fit', { type: 1, properties: {}, state: {} }) === 'both';
}

/** A name on its shield, upright at a point. */
export function drawShield(
	reader: LayerEvaluator,
	feature: FramedFeature,
	drawing: Drawing,
	room: CollisionIndex
): Drawn[] {
	if (feature.geometry.type !== 'Point') return [];
	return shieldAt(reader, feature, feature.geometry.coordinates as unknown as Point, drawing, room);
}

/** Names on shields, every now and then along the lines that bear them. */
export function drawShieldsAlong(
	reader: LayerEvaluator,
	features: readonly FramedFeature[],
	drawing: Drawing,
	room: CollisionIndex
): Drawn[] {
	const placed = new Map<string, Point[]>();
	return features.flatMap((feature) => {
		const own = placed.get(textOf(reader, feature)) ?? [];
		placed.set(textOf(reader, feature), own);
		return clip(feature.geometry, drawing.room)
			.flatMap(({ points }) => resample(points, 16))
			.flatMap((point): Drawn[] => {
				if (own.some(([x, y]) => Math.hypot(x - point[0], y - point[1]) < apart)) return [];
				const drawn = shieldAt(reader, feature, point, drawing, room);
				if (drawn.length > 0) own.push(point);
				return drawn;
			});
	});
}

function shieldAt(
	reader: LayerEvaluator,
	feature: FramedFeature,
	point: Point,
	{ ink, href, frame }: Drawing,
	room: CollisionIndex
): Drawn[] {
	const text = textOf(reader, feature);
	const style = styleOf(reader, feature);
	const length = lengthOf(text, style) / style.size + sides;
	const box: Extent = [
		point[0] - (length * style.size) / 2,
		point[1] - (height * style.size) / 2,
		point[0] + (length * style.size) / 2,
		point[1] + (height * style.size) / 2
	];
	if (!text || !room.isFree([box])) return [];
	room.take(box);
	const em = ems(style, href !== undefined);
	const [x, y] = point.map((pixel) => Math.round(pixel * unitsPerPixel));
	const colour = ink(reader.colour('text-color', feature));
	const shield = element('rect', {
		x: em(-length / 2),
		y: em(-height / 2),
		width: em(length),
		height: em(height),
		rx: em(height / 2),
		fill: ink(reader.colour('text-halo-color', feature)),
		stroke: colour,
		'stroke-width': em(0.11)
	});
	const name = element('text', { dy: em(0.35), 'text-anchor': 'middle', fill: colour }, escapeXml(text));
	const markup = element('g', { transform: `translate(${x} ${y})` }, shield + name);
	// A leg bears its corridor's name whatever its status; the path of an event has a day.
	const span = feature.properties['leg'] === undefined ? feature.span : undefined;
	return [{ link: feature.link, span, markup, box, isSign: false, isMinor: frame.fit !== undefined }];
}
