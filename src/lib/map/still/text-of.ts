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
	return contentOf(reader, feature).text;
}

interface Content {
	readonly text: string;
	/** Pictures within the text, by name, on a line below. */
	readonly below: readonly string[];
}

/** What a name consists of. */
export function contentOf(reader: LayerEvaluator, feature: FramedFeature): Content {
	const sections = reader.sections('text-field', feature);
	const written = sections.map(({ text }) => text).join('');
	const [text = ''] = written.trim().split('\n');
	const isUpper = reader.text('text-transform', feature) === 'uppercase';
	const below = sections.flatMap(({ image }) => image ?? []);
	return { text: isUpper ? text.toUpperCase() : text, below };
}

/** Lengths in em; the program that draws pictures knows them only as numbers. */
export function ems({ size }: TextStyle, isPage: boolean) {
	return (count: number) =>
		count === 0 ? undefined : isPage ? `${shortNumber(count)}em` : count * size * unitsPerPixel;
}
