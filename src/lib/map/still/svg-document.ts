import type { Focus } from '#lib/page-data/focus.ts';
import { drawMap, unitsPerPixel, type StillSource } from './draw.ts';
import type { Frame } from './viewport.ts';
import { themeInk } from './css-colours.ts';
import type { WriteHref } from './feature-link.ts';
import { element } from './escape-svg.ts';

/**
 * The still map of a page, as markup for the element that waits for it. One that has to show something as large as
 * its box allows has a view box, and shows what lies around it as well; one that stands at a view has its middle in
 * the middle of the box. The style sheet of StillMap.svelte does the rest.
 */
export function stillMap(source: StillSource, frame: Frame, focus: Focus | undefined, href: WriteHref): string {
	const groups = hatch + drawMap(source, { frame, focus, ink: themeInk, href });
	const { fit, zoom, middle } = frame;
	const scaled = element('g', { transform: `scale(${1 / unitsPerPixel})` }, groups);
	const common = {
		width: '100%',
		height: '100%',
		role: 'group',
		'aria-label': 'Still map',
		// Digits enough for the whole world at this zoom: a thousandth of a zoom is pixels there.
		'data-frame': [zoom, ...middle].map((part) => part.toFixed(6)).join(' ')
	};
	if (!fit) return element('svg', common, element('svg', { x: '50%', y: '50%', overflow: 'visible' }, scaled));
	const viewBox = [-fit.width / 2, -fit.height / 2, fit.width, fit.height].map((part) => part.toFixed(2)).join(' ');
	return element('svg', { ...common, class: 'fit', viewBox, overflow: 'visible' }, scaled);
}

const hatch = element(
	'pattern',
	{ id: 'hatch', width: 16, height: 16, patternUnits: 'userSpaceOnUse' },
	element('path', { d: 'M0 16L16 0', stroke: 'var(--hatch)', 'stroke-width': 2 })
);
