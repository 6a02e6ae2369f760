import type { ExpressionSpecification } from 'maplibre-gl';
import { nodeKinds } from '#lib/atlas/vocabulary.ts';
import { fanZoom, type SymbolName } from '#lib/map-data/map-features.ts';
import { above, standOffsets } from '#lib/map-data/stand-offsets.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { eventSymbols, pointSymbols } from '#lib/palette/symbols.ts';

export const get = (property: string): ExpressionSpecification => ['get', property];
export const isGathering: ExpressionSpecification = ['==', ['get', 'kind'], 'gathering'];

/** How large symbols are drawn: times their size by zoom, linear between. */
export const iconSizes = {
	node: [
		[4, 0.6],
		[8, 1],
		[12, 1.3]
	],
	place: [
		[3, 0.7],
		[7, 1],
		[12, 1.3]
	],
	event: [[0, 1.375]] // a disc of 22 pixels
} as const satisfies Record<string, readonly (readonly [zoom: number, times: number])[]>;

/** How much larger the sign of an event is while a page is about it: a disc of 26 pixels. */
export const selectedEvent = 13 / 11;

/** Where the symbol of a point stands, for a picture that is enlarged so many times. */
export function symbolOffset(times: number): ExpressionSpecification {
	const shared = ['match', get('stand'), 'on', pixels([0, 0], times), pixels([0, above], times)];
	const apart = [
		'match',
		get('stand'),
		...[...standOffsets].flatMap(([stand, offset]) => [stand, pixels(offset, times)]),
		pixels([0, 0], times)
	];
	return ['step', ['zoom'], shared, fanZoom, apart] as unknown as ExpressionSpecification;
}

const pixels = (offset: readonly number[], times: number) => [
	'literal',
	offset.map((pixel) => Math.round((pixel / times) * 10) / 10)
];

/** The picture of a point: its symbol in the colour of its corridor, or in its own. */
export function icon(palette: Palette): ExpressionSpecification {
	return ['concat', get('symbol'), `-${palette.name}-`, ['to-string', get('strand')]];
}

/** A gathering of events is a disc, until there is room for the signs themselves. */
export function eventIcon(palette: Palette): ExpressionSpecification {
	const isApart: ExpressionSpecification = ['all', isGathering, ['!', ['has', 'isCrowd']]];
	return ['step', ['zoom'], icon(palette), fanZoom, ['case', isApart, '', icon(palette)]] as ExpressionSpecification;
}

/** The ring around a symbol: ink, and so far off. */
export const ring = { width: 3, distance: 4 } as const;

/** In pixels, for a symbol at its full size. What has none bears the dot of an area beside its name. */
export function radiusOfRing(symbol: SymbolName | 'none'): number {
	return pointSymbols[symbol === 'none' ? 'area' : symbol].radius + ring.distance;
}

/** Rings by the name of their picture, with their radius. */
export function ringIcons(palette: Palette): { name: string; radius: number }[] {
	return ([...Object.keys(pointSymbols), 'none'] as (SymbolName | 'none')[]).map((symbol) => ({
		name: iconName(`ring-${symbol}`, palette, -1),
		radius: radiusOfRing(symbol)
	}));
}

/** Every picture that a point may ask for, by name, with its symbol and colour. */
export function pointIcons(palette: Palette, strandCount: number): { name: string; symbol: string; colour: string }[] {
	const icon = (symbol: string, colour: string, strand = -1) => ({
		name: iconName(symbol, palette, strand),
		symbol,
		colour
	});
	return [
		...eventSymbols.map((symbol) => icon(symbol, palette.event)),
		icon('place', palette.placeFill),
		icon('gap', palette.label),
		icon('area', palette.label),
		icon('gathering', palette.event),
		...nodeKinds.flatMap((symbol) =>
			Array.from({ length: strandCount + 1 }, (_, index) =>
				icon(symbol, index === 0 ? palette.label : strandColour(palette, index - 1), index - 1)
			)
		)
	];
}
