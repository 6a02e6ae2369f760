import { unitsPerPixel, type Drawing, type Drawn, type FramedFeature } from './drawing.ts';
import { element, escapeXml } from './escape-svg.ts';
import type { LayerEvaluator } from './evaluate.ts';
import { clip, offsetLine, type Extent, type Point } from './path.ts';
import { lengthOf, stretchFor, type CollisionIndex } from './text-metrics.ts';
import { ems, styleOf, textOf } from './text-of.ts';

/** The name of a corridor, written once along the straightest part of it that has room. */
export function drawNamesAlong(
	reader: LayerEvaluator,
	features: readonly FramedFeature[],
	{ ink, room: extent, frame, href }: Drawing,
	room: CollisionIndex
): Drawn[] {
	const byName = new Map<string, FramedFeature[]>();
	for (const feature of features) {
		const text = textOf(reader, feature);
		if (text && feature.geometry.type === 'LineString') byName.set(text, [...(byName.get(text) ?? []), feature]);
	}
	return [...byName].flatMap(([text, of]): Drawn[] => {
		const [sample] = of;
		if (!sample) return [];
		const style = styleOf(reader, sample);
		const length = lengthOf(text, style);
		const [, dy = 0] = reader.list('text-offset', sample).map(Number);
		const boxes = ([x, y]: Point, angle: number): Extent[] => {
			const half = style.size * 0.6;
			const away = dy * style.size;
			return [-0.5, -0.25, 0, 0.25, 0.5].map((part) => {
				const [cx, cy] = [
					x + Math.cos(angle) * length * part - Math.sin(angle) * away,
					y + Math.sin(angle) * length * part + Math.cos(angle) * away
				];
				return [cx - half, cy - half, cx + half, cy + half];
			});
		};
		for (const { geometry } of of.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
			for (const { points } of clip(geometry, extent)) {
				const found = stretchFor(offsetLine(points, 0), length, (middle, angle) => room.isFree(boxes(middle, angle)));
				if (!found) continue;
				room.take(...boxes(found.middle, found.angle));
				const [x, y] = found.middle.map((pixel) => Math.round(pixel * unitsPerPixel));
				const degrees = Math.round((found.angle * 180) / Math.PI);
				const markup = element(
					'text',
					{
						transform: `translate(${x} ${y})rotate(${degrees})`,
						dy: ems(style, href !== undefined)(dy + 0.35),
						'text-anchor': 'middle',
						fill: ink(reader.colour('text-color', sample))
					},
					escapeXml(text)
				);
				return [{ link: sample.link, markup, isMinor: frame.fit !== undefined }];
			}
		}
		return [];
	});
}

function sizeOf({ geometry }: FramedFeature): number {
	return geometry.type === 'LineString' ? geometry.coordinates.length : 0;
}
