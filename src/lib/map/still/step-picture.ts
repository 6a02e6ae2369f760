import type { Focus } from '#lib/page-data/focus.ts';
import { stepPicture, type StepPictureScheme } from '#lib/page-data/step-picture.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import type { Palette } from '#lib/palette/palette.ts';
import { paletteInk } from './css-colours.ts';
import { drawMap } from './draw.ts';
import { unitsPerPixel } from './drawing.ts';
import { element } from './escape-svg.ts';
import { stillSource, type PageMapData } from './page-map.ts';
import { frameOf, type Box } from './viewport.ts';

/** The map of a step as a file of its own, with only its layers, in the colours of one scheme. */
export function stepMapPicture(
	data: PageMapData,
	focus: Focus,
	layersOn: readonly string[],
	scheme: StepPictureScheme
): string {
	const palette = scheme === 'dark' ? dark : light;
	const drawing = drawMap(stillSource(data, focus, layersOn), {
		frame: { ...frameOf(focus.bounds, stepPicture), fit: undefined, drawn: stepPicture },
		focus,
		ink: paletteInk(palette)
	});
	return pictureFile(drawing, stepPicture, palette);
}

/** A drawing with its origin in the middle as a file of its own, and what stands above it, in pixels from the middle. */
export function pictureFile(drawing: string, { width, height }: Box, palette: Palette, above = ''): string {
	const hatch = element(
		'pattern',
		{ id: 'hatch', width: 16, height: 16, patternUnits: 'userSpaceOnUse' },
		element('path', { d: 'M0 16L16 0', stroke: palette.hatch, 'stroke-width': 2 })
	);
	const middle = `translate(${width / 2} ${height / 2})`;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			'font-family': "system-ui, 'Noto Sans', sans-serif"
		},
		hatch +
			element('rect', { width, height, fill: palette.water }) +
			element('g', { transform: `${middle}scale(${1 / unitsPerPixel})` }, drawing) +
			(above && element('g', { transform: middle }, above))
	);
}
