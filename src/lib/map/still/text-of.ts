import { unitsPerPixel, type FramedFeature } from './drawing.ts';
import { shortNumber } from './escape-svg.ts';
import type { LayerEvaluator } from './evaluate.ts';
import type { TextStyle } from './text-metrics.ts';

export function styleOf(reader: LayerEvaluator, feature: FramedFeature): TextStyle {
	return {
		size: reader.number('text-size', feature),
		isBold: String(reader.list('text-font', feature)[0] ?? '').includes('Bold'),
		letterSpacing: reader.number('text-letter-spacing', feature)
	};
}

export function textOf(reader: LayerEvaluator, feature: FramedFeature): string {
	const text = reader.text('text-field', feature);
	return reader.text('text-transform', feature) === 'uppercase' ? text.toUpperCase() : text;
}

/** Lengths in em; the program that draws pictures knows them only as numbers. */
export function ems({ size }: TextStyle, isPage: boolean) {
	return (count: number) =>
		count === 0 ? undefined : isPage ? `${shortNumber(count)}em` : count * size * unitsPerPixel;
}
