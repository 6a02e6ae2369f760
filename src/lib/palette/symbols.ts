import type { SymbolName } from '#lib/map-data/map-features.ts';

/**
 * Symbols of points, drawn from the same paths on the map and in the key. Each is an SVG path in a box of 20 by 20 with
 * its middle at 10,10. `radius` is how far the symbol reaches from its middle, in pixels at full size.
 */
export interface PointSymbol {
	readonly path: string;
	/** Drawn over `path` in the colour of the casing. */
	readonly detail?: string;
	readonly radius: number;
}

const disc = (r: number) => `M${10 - r} 10a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square = (r: number) => `M${10 - r} ${10 - r}h${2 * r}v${2 * r}h${-2 * r}z`;
const diamond = (r: number) => `M10 ${10 - r}L${10 + r} 10L10 ${10 + r}L${10 - r} 10z`;

export const pointSymbols: Readonly<Record<SymbolName, PointSymbol>> = {
	station: { path: disc(3.6), detail: disc(1.7), radius: 5 },
	town: { path: disc(3), radius: 4 },
	city: { path: disc(3), radius: 4 },
	port: {
		path: 'M5.5 3.4h9a2.1 2.1 0 0 1 2.1 2.1v9a2.1 2.1 0 0 1 -2.1 2.1h-9a2.1 2.1 0 0 1 -2.1 -2.1v-9a2.1 2.1 0 0 1 2.1 -2.1z',
		// An anchor.
		detail:
			'M8.4 6.1a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0zM9.3 7h1.4v7.4h-1.4zM7.2 8.4h5.6v1.3h-5.6zM5.2 10.6h1.6a3.2 3 0 0 0 6.4 0h1.6a4.8 4.6 0 0 1 -9.6 0z',
		radius: 6.8
	},
	terminal: { path: square(4.4), detail: 'M7.2 7.3h5.6v1.8h-5.6zM7.2 10.9h5.6v1.8h-5.6z', radius: 5 },
	'border-crossing': { path: diamond(5.6), detail: 'M6.9 9.1h6.2v1.8h-6.2z', radius: 6 },
	place: { path: disc(5), detail: disc(2.4), radius: 6.5 },
	event: { path: 'M10 2.6L17.4 16H2.6z', detail: 'M9.1 7.2h1.8v4.6H9.1zM9.1 12.8h1.8v1.8H9.1z', radius: 8 },
	gap: {
		path: disc(7),
		// A line that breaks off.
		detail: 'M4.4 8.8h3.2v2.4H4.4zM12.4 8.8h3.2v2.4h-3.2z',
		radius: 7.5
	},
	crash: {
		path: disc(8),
		detail: 'M6.2 4.8L10 8.6l3.8-3.8l1.4 1.4L11.4 10l3.8 3.8l-1.4 1.4L10 11.4l-3.8 3.8l-1.4-1.4L8.6 10L4.8 6.2z',
		radius: 9
	}
};
