import type { Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { legsOf } from '#lib/atlas/corridor.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Item } from '#lib/atlas/item.ts';
import { project } from '#lib/geometry/mercator.ts';
import { paletteInk } from '#lib/map/still/css-colours.ts';
import { element, shortNumber } from '#lib/map/still/escape-svg.ts';
import { stillSource } from '#lib/map/still/page-map.ts';
import { drawPageMap } from '#lib/map/still/sheets.ts';
import { pictureFile } from '#lib/map/still/step-picture.ts';
import { frameOf, type Frame } from '#lib/map/still/viewport.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { light } from '#lib/palette/light.ts';
import { stillMapData } from './still-maps.ts';
import { anchorOf } from './tie-lines.ts';

/** On paper 18 by 9.5 centimetres. */
const sheet = { width: 900, height: 475 };

const ink = paletteInk(light);

type Point = readonly [x: number, y: number];

/** The map of a hand-out, with the numbers of its passages where what they speak of is. */
export function handOutMap(
	atlas: Atlas,
	focus: Focus,
	{ excerpts, item }: { excerpts: readonly Excerpt[]; item: Item | undefined }
): string {
	const frame: Frame = { ...frameOf(focus.bounds, sheet), fit: undefined, drawn: sheet };
	const drawing = drawPageMap(stillSource(stillMapData(atlas), focus), { frame, focus, ink });
	const numbers = numbersAt(frame, excerpts, item).map(([at, text]) => numberSign(at, text));
	return pictureFile(drawing, sheet, light, numbers.join(''));
}

/** Passages about one spot share a sign there. */
function numbersAt(frame: Frame, excerpts: readonly Excerpt[], item: Item | undefined): [Point, string][] {
	const signs: { at: Point; numbers: number[] }[] = [];
	excerpts.forEach((excerpt, index) => {
		const all = excerpt.about.map((about) => about.item);
		const others = all.filter((other) => other !== item);
		// The whole map is about the item itself: what else a passage names says more.
		const spots = [others, all]
			.map((items) => items.flatMap((about) => spotsOf(about, frame)))
			.find(({ length }) => length);
		for (const at of spots ?? []) {
			const near = signs.find((sign) => Math.hypot(sign.at[0] - at[0], sign.at[1] - at[1]) < 26);
			if (!near) signs.push({ at, numbers: [index + 1] });
			else if (!near.numbers.includes(index + 1)) near.numbers.push(index + 1);
		}
	});
	return signs.map(({ at, numbers }) => [at, inShort(numbers)]);
}

/** 1, 2, 3 and 5 as "1–3, 5". */
export function inShort(numbers: readonly number[]): string {
	const runs: [first: number, last: number][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run?.[1] === number - 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs
		.map(([first, last]) => (first === last ? first : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`))
		.join(', ');
}

/** Where an item is in a frame, in pixels from its middle; nothing for what is outside, or nowhere. */
function spotsOf(item: Item, frame: Frame): Point[] {
	const [halfWidth, halfHeight] = [frame.drawn.width / 2 - 24, frame.drawn.height / 2 - 16];
	const points = positionsOf(item)
		.map((position): Point => {
			const [x, y] = project(position, frame.zoom);
			return [x - frame.middle[0], y - frame.middle[1]];
		})
		.filter(([x, y]) => Math.abs(x) < halfWidth && Math.abs(y) < halfHeight);
	// Of a line, the vertex that lies nearest the middle.
	return points.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b)).slice(0, 1);
}

function positionsOf(item: Item): readonly Position[] {
	switch (item.kind) {
		case 'corridors':
			return legsOf(item).flatMap(({ coordinates }) => coordinates);
		case 'events':
			return item.positions;
		case 'places':
			return [item.position];
		case 'countries': {
			const position = anchorOf(item);
			return position ? [position] : [];
		}
		case 'ties':
		case 'organisations':
		case 'documents':
			return [];
		default:
			return item satisfies never;
	}
}

/** Beside the spot, so that what stands there is still seen. */
function numberSign([x, y]: Point, text: string): string {
	const width = Math.max(22, text.length * 8 + 10);
	const [left, top] = [x + 9, y - 27];
	const [fromX, fromY, toX, toY] = [x, y, left + 4, top + 18].map(shortNumber);
	return (
		element('path', { d: `M${fromX} ${fromY}L${toX} ${toY}`, stroke: '#000', 'stroke-width': 1.5 }) +
		element('rect', { x: left, y: top, width, height: 20, rx: 10, fill: '#fff', stroke: '#000', 'stroke-width': 1.5 }) +
		element(
			'text',
			{ x: left + width / 2, y: top + 15, 'font-size': 14, 'font-weight': 700, 'text-anchor': 'middle', fill: '#000' },
			text
		)
	);
}
