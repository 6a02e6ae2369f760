import { colourNames, propertyOf } from '#lib/palette/colour-names.ts';
import { light } from '#lib/palette/light.ts';
import type { Palette } from '#lib/palette/palette.ts';

/** Says a colour of the palette in the drawing: as a custom property on a page, as itself in a picture. */
export type Ink = (colour: string) => string;

const marker = (index: number) => `#${(index + 1).toString(16).padStart(6, '0')}`;

/** A palette in which every colour is only a mark, so that each one a style uses can be traced to its name. */
export const markerPalette = {
	name: 'light',
	strands: light.strands.map((_, index) => marker(index)),
	...Object.fromEntries(colourNames.map((name, index) => [name, marker(light.strands.length + index)]))
} as unknown as Palette;

/** The colours of whichever palette the page has: what palette.css calls them. */
export const themeInk: Ink = (colour) => {
	const index = indexOf(colour);
	if (index < light.strands.length) return `var(--strand-${index})`;
	const name = colourNames[index - light.strands.length];
	return name ? `var(${propertyOf(name)})` : colour;
};

/** The colours of one palette. */
export function paletteInk(palette: Palette): Ink {
	return (colour) => {
		const index = indexOf(colour);
		const name = colourNames[index - light.strands.length];
		return palette.strands[index] ?? (name ? palette[name] : colour);
	};
}

function indexOf(colour: string): number {
	return parseInt(colour.slice(1), 16) - 1;
}
