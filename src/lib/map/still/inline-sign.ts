import type { SymbolName } from '#lib/map-data/map-features.ts';
import { pointSymbols } from '#lib/palette/symbols.ts';
import { iconOf } from './icons.ts';
import { markerPalette, type Ink } from './css-colours.ts';
import { element } from './escape-svg.ts';

const box = 20; // pixels: symbols are drawn in a square of that
const ems = 1.5; // how large it stands in a text

/** A symbol within a text: `at` is its middle, in ems from the point of the text. */
export function inlineSign(
	image: string,
	[right, down]: readonly [number, number],
	{ x, y }: { x: number; y: number },
	em: (count: number) => string | number | undefined,
	ink: Ink
): string {
	const icon = iconOf.get(image);
	if (!icon) return '';
	const { path, detail } = pointSymbols[icon.symbol as SymbolName];
	const casing = ink(markerPalette.casing);
	const inside =
		element('path', { d: path, fill: ink(icon.colour), stroke: 'none' }) +
		(detail ? element('path', { d: detail, fill: casing, stroke: 'none' }) : '');
	return element(
		'g',
		{ transform: `translate(${x} ${y})` },
		element(
			'svg',
			{
				x: em(right - ems / 2),
				y: em(down - ems / 2),
				width: em(ems),
				height: em(ems),
				viewBox: `0 0 ${box} ${box}`
			},
			inside
		)
	);
}
