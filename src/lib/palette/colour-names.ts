import { light } from './light.ts';
import type { Palette } from './palette.ts';

/** What a palette has one of. */
type ColourName = Exclude<keyof Palette, 'name' | 'strands' | 'tints'>;

export const colourNames = Object.keys(light).filter(
	(key): key is ColourName => !['name', 'strands', 'tints'].includes(key)
);

/** The custom property that holds it. */
export function propertyOf(name: ColourName): string {
	return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
