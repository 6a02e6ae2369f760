import type { Position } from 'geojson';
import { project } from '#lib/geometry/mercator.ts';
import type { MapLineFeature } from '#lib/map-data/map-features.ts';
import { coreWidthOf, patternByName, type Pattern } from '#lib/palette/patterns.ts';
import { unitsPerPixel } from './drawing.ts';
import { pathData, type Piece } from './path.ts';
import type { DrawnFrame } from './still-camera.ts';

/** Breadths in pixels, as the live map draws what a page is about (meant-lines.ts). */
const breadth = { outline: 10, casing: 7, line: 3, end: 9 };
const patterns: ReadonlyMap<string, Pattern> = patternByName;

/**
 * Draws the lines that only the browser can put together above those of the build, with a dot at each end of the way.
 * The rest drops back by the style sheet as long as the group `.asked` is there.
 */
export function drawAsked(svg: Element, frame: DrawnFrame, lines: readonly MapLineFeature[]) {
	const pieceOf = (coordinates: readonly Position[]): Piece => ({
		points: coordinates.map((position) => {
			const [x, y] = project(position, frame.zoom);
			return [x - frame.middle[0], y - frame.middle[1]];
		}),
		isClosed: false
	});
	const group = svgElement('g', { class: 'asked', fill: 'none', 'stroke-linejoin': 'round' });
	const stroke = (pieces: readonly Piece[], attributes: Record<string, string>) =>
		group.append(svgElement('path', { ...attributes, d: pathData(pieces, unitsPerPixel) }));
	const all = lines.map(({ geometry }) => pieceOf(geometry.coordinates));
	const dots = endsOf(lines).map((end) => pieceOf([end]));
	const round = { 'stroke-linecap': 'round' };
	stroke(all, { ...round, stroke: 'var(--ink)', 'stroke-width': length(breadth.outline) });
	stroke(dots, { ...round, stroke: 'var(--ink)', 'stroke-width': length(breadth.end * 2) });
	stroke(all, { ...round, stroke: 'var(--casing)', 'stroke-width': length(breadth.casing) });
	for (const name of new Set(lines.map(({ properties }) => properties.pattern))) {
		const alike = all.filter((_, at) => lines[at]?.properties.pattern === name);
		const pattern = patterns.get(name);
		if (!pattern) continue;
		const width = breadth.line * pattern.width;
		stroke(alike, {
			stroke: 'var(--label)',
			'stroke-width': length(width),
			'stroke-linecap': pattern.cap,
			'stroke-dasharray': (pattern.dash ?? []).map((part) => length(part * width)).join(' ')
		});
		if (pattern.isHollow) {
			stroke(alike, { stroke: 'var(--casing)', 'stroke-width': length(coreWidthOf(pattern, breadth.line)) });
		}
	}
	stroke(dots, { ...round, stroke: 'var(--casing)', 'stroke-width': length(breadth.end) });
	// Above all lines, below names and signs.
	[...svg.querySelectorAll('svg > svg > g > :is(path, :has(> path))')].at(-1)?.after(group);
}

/** Where a way begins and ends: its lines follow each other, each in either direction. */
export function endsOf(lines: readonly MapLineFeature[]): Position[] {
	const ends = lines.map(({ geometry: { coordinates } }) => [coordinates[0]!, coordinates.at(-1)!] as const);
	const away = (one: readonly Position[] | undefined, other: readonly Position[] | undefined): Position[] =>
		one && other ? [...one].sort((a, b) => nearest(b, other) - nearest(a, other)).slice(0, 1) : [];
	return ends.length === 1 ? [...ends[0]!] : [...away(ends[0], ends[1]), ...away(ends.at(-1), ends.at(-2))];
}

function nearest([lng = 0, lat = 0]: Position, others: readonly Position[]): number {
	return Math.min(...others.map(([otherLng = 0, otherLat = 0]) => Math.hypot(lng - otherLng, lat - otherLat)));
}

function length(pixels: number): string {
	return `calc(${pixels}px*var(--s))`;
}

function svgElement(name: string, attributes: Record<string, string>): SVGElement {
	const made = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	return made;
}
