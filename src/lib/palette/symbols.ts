import { eventSigns, type EventSign } from '#lib/atlas/vocabulary.ts';
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

/** Signs of events, each on a disc. */
const signDetails: Record<EventSign, string> = {
	'aircraft-down':
		'M10 16.4L8.8 14.2V11.4L3.8 8.4V6.8L8.8 8.2V5.8L7.2 4.6V3.6L10 4.3L12.8 3.6V4.6L11.2 5.8V8.2L16.2 6.8V8.4L11.2 11.4V14.2z',
	'talks-off':
		'M4.4 5.2h11.2v7.4H10L7.2 15.4V12.6H4.4zM7.3 7.2L11.7 11.6L12.7 10.6L8.3 6.2zM8.3 11.6L12.7 7.2L11.7 6.2L7.3 10.6z',
	handcuffs:
		'M3.4999999999999996 11.6a3.1 3.1 0 1 1 6.2 0a3.1 3.1 0 1 1 -6.2 0zM4.8999999999999995 11.6a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0zM10.3 11.6a3.1 3.1 0 1 1 6.2 0a3.1 3.1 0 1 1 -6.2 0zM11.700000000000001 11.6a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0zM7.6 6.6a2.4 2.4 0 1 1 4.8 0a2.4 2.4 0 1 1 -4.8 0zM8.8 6.6a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0z',
	flag: 'M6 3.8h1.7v12.4h-1.7zM7.7 4.4h7.6l-1.8 2.9l1.8 2.9h-7.6z',
	'calendar-cancelled':
		'M4.6 5.6h10.8v10h-10.8zM6.2 8.4v5.6h7.6v-5.6zM6.8 3.9h1.6v1.7h-1.6zM11.6 3.9h1.6v1.7h-1.6zM8.8 9.0L12.2 12.4L11.2 13.4L7.8 10.0zM7.8 12.4L11.2 9.0L12.2 10.0L8.8 13.4z',
	'raised-hand': 'M7 10V5.6h1.5v3.6h.4V4.2h1.5v5h.4V4.7h1.5v4.5h.4V6h1.5v6.4L12.8 16.2H9.2L6.6 13L4.6 10.2l1-1z',
	'shield-off':
		'M10 3.6L15.4 5.4V10.2L13.8 13.6L10 16.4L6.2 13.6L4.6 10.2V5.4zM10 5.3L6.2 6.6V9.9L7.5 12.5L10 14.4L12.5 12.5L13.8 9.9V6.6zM8.8 7.5L12.2 10.9L11.2 11.9L7.8 8.5zM7.8 10.9L11.2 7.5L12.2 8.5L8.8 11.9z',
	handshake:
		'M3.2 7.6L6 6.4L9 7.4L10 7L11 7.4L14 6.4L16.8 7.6V11.8L14.6 12.4L11.2 15L8.8 15L5.4 12.4L3.2 11.8zM10.2 8.6L7.4 10.4L8.2 11.6L10.4 10.4L13 12.2L13.8 11z',
	burst:
		'M10.0 3.4L11.3 7.0L14.7 5.3L13.0 8.7L16.6 10.0L13.0 11.3L14.7 14.7L11.3 13.0L10.0 16.6L8.7 13.0L5.3 14.7L7.0 11.3L3.4 10.0L7.0 8.7L5.3 5.3L8.7 7.0z',
	'toppled-column': 'M4.6 14h10.8v1.6H4.6zM6.6 12.8L10.6 6.2L13 7.6L9.2 14zM9.9 4.2L15 7.2L14.2 8.6L9.1 5.6z'
};

const signs = Object.fromEntries(
	eventSigns.map((sign) => [sign, { path: disc(7.8), detail: signDetails[sign], radius: 8 }])
) as Record<EventSign, PointSymbol>;

/** Symbols in the colour of events. */
export const eventSymbols: readonly SymbolName[] = ['event', 'crash', ...eventSigns];

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
	...signs,
	area: { path: disc(3.4), detail: disc(2.1), radius: 3.6 },
	gathering: { path: disc(8), radius: 8 },
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
