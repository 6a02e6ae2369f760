import type { Focus } from '#lib/page-data/focus.ts';
import { mapWords } from '#lib/words/en/map.ts';
import { drawPageMap } from './sheets.ts';
import { unitsPerPixel, type StillSource } from './drawing.ts';
import type { Frame } from './viewport.ts';
import { themeInk } from './css-colours.ts';
import type { WriteHref } from './feature-link.ts';
import { element } from './escape-svg.ts';

/**
 * The still map of a page. One that has to show something as large as its box allows has a view box, and shows what lies
 * around it as well; one that stands at a view has its middle in the middle of the box. The style sheet of
 * StillMap.svelte does the rest, and `placeStill` moves it to a view.
 */
export function stillMap(source: StillSource, frame: Frame, focus: Focus | undefined, href: WriteHref): string {
	const groups = hatch + drawPageMap(source, { frame, focus, ink: themeInk, href });
	const { fit, zoom, middle, drawn } = frame;
	const scaled = element('g', { transform: `scale(${1 / unitsPerPixel})` }, groups);
	return element(
		'svg',
		{
			width: '100%',
			height: '100%',
			role: 'group',
			'aria-label': mapWords.still,
			// Digits enough for the whole world at this zoom: a thousandth of a zoom is pixels there.
			'data-frame': [...[zoom, ...middle].map((part) => part.toFixed(6)), drawn.width, drawn.height].join(' '),
			class: fit && 'fit',
			viewBox: fit && `0 0 ${fit.width.toFixed(2)} ${fit.height.toFixed(2)}`,
			overflow: fit && 'visible'
		},
		element('svg', { x: '50%', y: '50%', overflow: 'visible' }, scaled)
	);
}

const hatch = element(
	'pattern',
	{ id: 'hatch', width: 16, height: 16, patternUnits: 'userSpaceOnUse' },
	element('path', { d: 'M0 16L16 0', stroke: 'var(--hatch)', 'stroke-width': 2 })
);
