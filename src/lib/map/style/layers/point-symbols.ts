import type { ExpressionSpecification } from 'maplibre-gl';
import { nodeKinds } from '#lib/atlas/vocabulary.ts';
import { iconName } from '#lib/map/style/icon-name.ts';
import { strandColour, type Palette } from '#lib/palette/palette.ts';
import { eventSymbols, pointSymbols } from '#lib/palette/symbols.ts';

export const get = (property: string): ExpressionSpecification => ['get', property];

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
	event: [
		[3, 0.8],
		[7, 1.1],
		[12, 1.4]
	]
} as const satisfies Record<string, readonly (readonly [zoom: number, times: number])[]>;

/** An event stands above the place where it happened, and several stand there in a row: the nearer, the wider. */
export const symbolOffset: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	...[
		[5, 9],
		[8, 19]
	].flatMap(([zoom, step = 0]) => [
		zoom,
		[
			'match',
			get('kind'),
			'event',
			[
				'match',
				get('slot'),
				-1,
				['literal', [0, 0]],
				...[1, 2, 3, 4, 5].flatMap((slot) => [slot, ['literal', [slot * step, -15]]]),
				['literal', [0, -15]]
			],
			['literal', [0, 0]]
		]
	])
] as unknown as ExpressionSpecification;

/** The picture of a point: its symbol in the colour of its corridor, or in its own. */
export function icon(palette: Palette): ExpressionSpecification {
	return ['concat', get('symbol'), `-${palette.name}-`, ['to-string', get('strand')]];
}

/** The ring around a symbol: ink, and so far off. */
export const ring = { width: 3, distance: 4, radiusOfArea: 20 } as const;

/** Rings by the name of their picture, with their radius; places without a symbol have one too. */
export function ringIcons(palette: Palette): { name: string; radius: number }[] {
	return [
		...Object.entries(pointSymbols).map(([symbol, { radius }]) => ({
			name: iconName(`ring-${symbol}`, palette, -1),
			radius: radius + ring.distance
		})),
		{ name: iconName('ring-none', palette, -1), radius: ring.radiusOfArea }
	];
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
		...nodeKinds.flatMap((symbol) =>
			Array.from({ length: strandCount + 1 }, (_, index) =>
				icon(symbol, index === 0 ? palette.label : strandColour(palette, index - 1), index - 1)
			)
		)
	];
}
