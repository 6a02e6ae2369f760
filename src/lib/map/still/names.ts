import { unitsPerPixel, type Drawing, type Drawn, type FramedFeature } from './drawing.ts';
import { spanAttributes } from './drawn-span.ts';
import { element, escapeXml } from './escape-svg.ts';
import { gapOn } from './icons.ts';
import type { LayerEvaluator } from './evaluate.ts';
import type { Extent, Point } from './path.ts';
import { textBox, wrap, type Anchoring, type CollisionIndex } from './text-metrics.ts';
import { inlineSign } from './inline-sign.ts';
import { contentOf, ems, styleOf } from './text-of.ts';

/** Where a page about something large shrinks to the width of a phone, names grow by this to stay legible. */
const growth = 2.6;

/** How much room signs below a name take, in em. */
const signsBelow = 1.8;

/** Writes the name of a point on the first side of it that has room. */
export function drawName(
	reader: LayerEvaluator,
	feature: FramedFeature,
	{ ink, frame, href }: Drawing,
	room: CollisionIndex,
	roomWhenSmall: CollisionIndex
): Drawn[] {
	const { text, below } = contentOf(reader, feature);
	if (!text || feature.geometry.type !== 'Point' || reader.number('text-opacity', feature) === 0) return [];
	const point = feature.geometry.coordinates as unknown as Point;
	const style = styleOf(reader, feature);
	const mayOverlap = reader.text('text-allow-overlap', feature) === 'true';
	const lines = wrap(text, reader.number('text-max-width', feature), style);
	for (const anchoring of anchoringsOf(reader, feature)) {
		const [boxLeft, boxTop, boxRight, boxBottom] = textBox(point, lines, style, anchoring);
		const box: Extent = [boxLeft, boxTop, boxRight, boxBottom + (below.length > 0 ? signsBelow * style.size : 0)];
		if (!mayOverlap && !room.isFree([box])) continue;
		room.take(box);
		const large = frame.fit ? textBox(point, lines, style, anchoring, growth) : box;
		const isMinor = !roomWhenSmall.isFree([large]);
		if (!isMinor) roomWhenSmall.take(large);
		const { anchor, offset } = anchoring;
		const [sideways, down] = offset;
		const [x, y] = point.map((pixel) => Math.round(pixel * unitsPerPixel)) as [number, number];
		// Text stands on its base line, which is that of the first line where there are several.
		const first =
			down +
			(anchor === 'top' ? 0.95 : anchor === 'bottom' ? 0.95 - lines.length * 1.2 : 0.35 - (lines.length - 1) * 0.6);
		const em = ems(style, href !== undefined);
		const spans = lines.map((line, index) =>
			lines.length === 1
				? escapeXml(line)
				: element('tspan', { x, dx: em(sideways), dy: em(index > 0 ? 1.2 : 0) }, escapeXml(line))
		);
		const markup = element(
			'text',
			{
				x,
				y,
				dx: lines.length === 1 ? em(sideways) : undefined,
				dy: em(first),
				'text-anchor': anchor === 'left' ? undefined : anchor === 'right' ? 'end' : 'middle',
				fill: ink(reader.colour('text-color', feature))
			},
			spans.join('')
		);
		const signs = below.map((symbol, index) =>
			inlineSign(
				symbol,
				[sideways + (index - (below.length - 1) / 2) * 1.7, first + lines.length * 1.2],
				{ x, y },
				em,
				ink
			)
		);
		const { link, span } = feature;
		// A country has its name whatever has happened in it.
		const isDated = below.length > 0 && span !== undefined;
		const dated = isDated ? element('g', spanAttributes(span), signs.join('')) : signs.join('');
		return [
			{
				link,
				span: isDated ? undefined : span,
				corridor: gapOn(feature),
				markup: markup + dated,
				box,
				isSign: false,
				isMinor
			}
		];
	}
	return [];
}

/** The places around its point where a name may stand, the best first. */
function anchoringsOf(reader: LayerEvaluator, feature: FramedFeature): Anchoring[] {
	const pairs = reader.list('text-variable-anchor-offset', feature);
	if (pairs.length > 0) {
		return pairs.flatMap((anchor, index): Anchoring[] =>
			typeof anchor === 'string' ? [{ anchor, offset: pairs[index + 1] as Point }] : []
		);
	}
	const radial = reader.number('text-radial-offset', feature) || 0;
	const directions: Record<string, Point> = {
		left: [radial, 0],
		right: [-radial, 0],
		top: [0, radial],
		bottom: [0, -radial]
	};
	const anchors = reader.list('text-variable-anchor', feature).map(String);
	if (anchors.length === 0) {
		const [right = 0, down = 0] = reader.list('text-offset', feature).map(Number);
		return [{ anchor: 'center', offset: [right, down] }];
	}
	return anchors.map((anchor) => ({
		anchor,
		offset: directions[anchor] ?? [0, 0]
	}));
}
