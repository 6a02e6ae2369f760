import { pointSymbols, type PointSymbol } from '#lib/palette/symbols.ts';
import { tieIcons } from '#lib/palette/tie-signs.ts';
import type { SymbolName } from '#lib/map-data/map-features.ts';
import { pointIcons, ring, ringIcons } from '#lib/map/style/layers/point-symbols.ts';
import { markerPalette } from './css-colours.ts';
import { unitsPerPixel, type Drawing, type Drawn, type FramedFeature } from './drawing.ts';
import { element } from './escape-svg.ts';
import type { LayerEvaluator } from './evaluate.ts';
import type { Extent } from './path.ts';
import type { CollisionIndex } from './text-metrics.ts';

export const iconOf = new Map(pointIcons(markerPalette, 64).map((icon) => [icon.name, icon]));
const shapes = new Map([
	...[...iconOf].map(
		([name, { symbol, colour }]) => [name, { shape: pointSymbols[symbol as SymbolName], colour }] as const
	),
	...tieIcons(markerPalette).map((icon) => [icon.name, icon] as const)
]);
const ringOf = new Map(ringIcons(markerPalette).map(({ name, radius }) => [name, radius]));

/** The corridor of which the map says here that it is yet to be built. */
export function gapOn({ properties }: FramedFeature): string | undefined {
	return properties['gapOn'] as string | undefined;
}

/** Draws the symbol of a point, and takes its room from names. */
export function drawIcon(
	reader: LayerEvaluator,
	feature: FramedFeature,
	{ ink, href, room: [left, top, right, bottom] }: Drawing,
	rooms: readonly CollisionIndex[]
): Drawn[] {
	const image = reader.text('icon-image', feature);
	const [icon, ringRadius] = [shapes.get(image), ringOf.get(image)];
	const opacity = reader.number('icon-opacity', feature);
	if ((!icon && !ringRadius) || feature.geometry.type !== 'Point' || opacity < 0.02) return [];
	const { span } = feature;
	const times = reader.number('icon-size', feature);
	const [offsetX = 0, offsetY = 0] = reader.list('icon-offset', feature).map(Number);
	const [pointX = 0, pointY = 0] = feature.geometry.coordinates;
	const [x, y] = [pointX + offsetX * times, pointY + offsetY * times];
	if (x < left || x > right || y < top || y > bottom) return [];
	const scale = times * unitsPerPixel;
	const boxOf = (radius: number): Extent => [
		x - radius * times,
		y - radius * times,
		x + radius * times,
		y + radius * times
	];
	const corner = [x * unitsPerPixel - 10 * scale, y * unitsPerPixel - 10 * scale].map(Math.round).join(' ');
	const turn = Math.round(reader.number('icon-rotate', feature));
	const group = (inside: string) =>
		element(
			'g',
			{
				class: 'symbol',
				opacity: opacity < 1 ? opacity : undefined,
				transform: `translate(${corner})scale(${Math.round(scale * 100) / 100})${turn ? `rotate(${turn} 10 10)` : ''}`
			},
			inside
		);
	if (!icon) {
		const attributes = {
			cx: 10,
			cy: 10,
			r: ringRadius,
			fill: 'none',
			stroke: ink(markerPalette.ink),
			'stroke-width': ring.width
		};
		const markup = group(element('circle', attributes));
		return [{ link: undefined, span, markup, box: boxOf(ringRadius ?? 0), isSign: true, isMinor: false }];
	}
	const { path, detail, radius }: PointSymbol = icon.shape;
	const box = boxOf(radius);
	for (const room of rooms) room.take(box);
	const casing = ink(markerPalette.casing);
	const rim = element('path', {
		d: path,
		fill: ink(icon.colour),
		stroke: casing,
		'stroke-width': 2.4,
		'stroke-linejoin': 'round',
		'paint-order': href ? undefined : 'stroke'
	});
	const inside = detail ? element('path', { d: detail, fill: casing, stroke: 'none' }) : '';
	const markup = group(rim + inside);
	return [{ link: feature.link, span, corridor: gapOn(feature), markup, box, isSign: true, isMinor: false }];
}
