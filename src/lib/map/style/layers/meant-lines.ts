import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/palette/palette.ts';
import { is, isMeant, onlyWhile, type Lit } from '#lib/map/style/feature-states.ts';
import { perFeature, unbroken } from '#lib/map/style/shared-programs.ts';
import { byPattern, coreColour, coreDash, coreWidth, hasCore, isLine, isOnWater, offset, width } from './line-sizes.ts';

const outline = 1.5; // pixels of ink to each side
const casing = 2; // pixels of paper within it
const wider = 1.5; // pixels, of the line itself

const all = (paint: LineLayerSpecification['paint'], id: string, lit: Lit = 'meantLines'): LineLayerSpecification => ({
	id,
	type: 'line',
	source: 'lines',
	filter: isLine,
	layout: { 'line-join': 'round', 'line-cap': 'round' },
	paint: { 'line-offset': offset, ...onlyWhile(lit), ...paint }
});

/** What is off, or of another time, is not brought out either. */
const where = (isSeen: ExpressionSpecification, opacity: ExpressionSpecification): ExpressionSpecification => [
	'case',
	isSeen,
	opacity,
	0
];
const ifSelected = (yes: number, no: number): ExpressionSpecification => ['case', is('isSelected'), yes, no];

/** A thin line of ink to each side of what the pointer is on. */
export function hoveredLines(palette: Palette, isSeen: ExpressionSpecification): LineLayerSpecification {
	return all(
		{
			'line-color': palette.ink,
			'line-width': outline,
			'line-gap-width': width(2.4),
			'line-opacity': where(isSeen, ['case', is('isHovered'), 0.6, 0])
		},
		'lines-hovered',
		'hoveredLines'
	);
}

/**
 * What the page is about once more, above all other lines: what is selected broader, on paper within an outline of ink.
 * One set of layers for all lines, shown by feature-state, so that nothing is read again.
 */
export function meantLines(
	palette: Palette,
	colour: ExpressionSpecification,
	isSeen: ExpressionSpecification
): LineLayerSpecification[] {
	const around = wider + 2 * casing;
	return [
		all(
			{
				'line-color': perFeature(palette.ink),
				'line-width': width(around + 2 * outline),
				'line-dasharray': unbroken('round'),
				'line-opacity': where(isSeen, ifSelected(1, 0))
			},
			'meant-outline'
		),
		all(
			{
				'line-color': perFeature(palette.casing),
				'line-width': width(ifSelected(around, 2.4)),
				'line-dasharray': unbroken('round'),
				// A casing under dots would be a road of its own.
				'line-opacity': where(isSeen, ['case', is('isSelected'), 1, isOnWater, 0, is('isKept'), 0.9, 0])
			},
			'meant-casing'
		),
		{
			...all(
				{
					'line-color': colour,
					'line-width': width(ifSelected(wider, 0)),
					'line-opacity': where(isSeen, ['case', isMeant, 1, 0]),
					'line-dasharray': byPattern((pattern) => ['literal', pattern.dash ?? [1]], ['literal', [1]])
				},
				'meant-line'
			),
			layout: { 'line-join': 'round', 'line-cap': byPattern((pattern) => pattern.cap, 'butt') }
		},
		{
			...all(
				{
					'line-color': coreColour(palette),
					'line-width': coreWidth(ifSelected(wider, 0)),
					'line-opacity': where(isSeen, ['case', isMeant, 1, 0]),
					'line-dasharray': coreDash
				},
				'meant-core'
			),
			layout: { 'line-join': 'round' },
			filter: ['all', isLine, hasCore]
		}
	];
}
