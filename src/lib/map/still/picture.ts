import { boundsAt } from '#lib/geometry/bounds.ts';
import { type Focus } from '#lib/page-data/focus.ts';
import { light } from '#lib/palette/light.ts';
import type { View } from '#lib/state/query.ts';
import { drawMap } from './draw.ts';
import { unitsPerPixel } from './drawing.ts';
import { frameAt, frameOf, type Frame } from './viewport.ts';
import { paletteInk } from './css-colours.ts';
import { stillSource, type PageMapData } from './page-map.ts';
import { element, escapeXml } from './escape-svg.ts';
import { lengthOf } from './text-metrics.ts';

/** What networks show beside a link; 1.91 to 1. */
const pictureSize = { width: 1200, height: 630 };
const bandHeight = 110;
const family = 'Noto Sans';

/** The still map of a page as a whole picture, with a band that says what it is of. */
export function stillMapPicture(
	data: PageMapData,
	home: View,
	focus: Focus | undefined,
	{ title, site }: { title: string; site: string }
): string {
	const { width, height } = pictureSize;
	const box = { width, height: height - bandHeight };
	const drawing = drawMap(stillSource(data, focus), {
		frame: frameOfPicture(home, focus, box),
		focus,
		ink: paletteInk(light)
	});
	const size = Math.min(46, (46 * (width - 330)) / lengthOf(title, { size: 46, isBold: true, letterSpacing: 0 }));
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': family },
		[
			hatch,
			element('rect', { width, height, fill: light.water }),
			element('g', { transform: `translate(${box.width / 2} ${box.height / 2})scale(${1 / unitsPerPixel})` }, drawing),
			element('rect', { y: box.height, width, height: bandHeight, fill: light.page }),
			element('rect', { y: box.height, width, height: 4, fill: light.strands[0] }),
			element(
				'text',
				{ x: 40, y: height - 38, 'font-size': Math.floor(size), 'font-weight': 700, fill: light.ink },
				escapeXml(title)
			),
			title === site
				? ''
				: element(
						'text',
						{ x: width - 40, y: height - 40, 'font-size': 26, 'text-anchor': 'end', fill: light.inkQuiet },
						escapeXml(site)
					)
		].join('')
	);
}

function frameOfPicture(home: View, focus: Focus | undefined, box: { width: number; height: number }): Frame {
	const drawn = { width: pictureSize.width, height: box.height };
	if (!focus) return frameAt(home, drawn);
	// A place by itself says little: what lies around it tells where it is.
	const isPoint = String(focus.bounds) === String(boundsAt([focus.bounds[0], focus.bounds[1]]));
	if (isPoint)
		return frameAt({ zoom: Math.min(home.zoom + 0.6, 6), center: [focus.bounds[0], focus.bounds[1]] }, drawn);
	return { ...frameOf(focus.bounds, box), fit: undefined, drawn };
}

const hatch = element(
	'pattern',
	{ id: 'hatch', width: 16, height: 16, patternUnits: 'userSpaceOnUse' },
	element('path', { d: 'M0 16L16 0', stroke: light.hatch, 'stroke-width': 2 })
);
