import type { Palette } from '#lib/palette/palette.ts';

export function iconName(symbol: string, palette: Palette, strand: number): string {
	return `${symbol}-${palette.name}-${strand}`;
}

export const iconPixelRatio = 3; // symbols are enlarged up to 1.4 times and screens have up to 2 pixels a pixel
