import { once } from '#lib/memo/once.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { extentOf } from './base-tiles.ts';
import type { Ink } from './css-colours.ts';
import { drawAdded, drawLayers, drawMap, type DrawnLayer } from './draw.ts';
import { unitsPerPixel, type DrawOptions, type StillSource } from './drawing.ts';
import { element } from './escape-svg.ts';
import type { WriteHref } from './feature-link.ts';
import type { Extent } from './path.ts';
import { writeGroups, type SymbolGroup } from './symbols.ts';
import { CollisionIndex } from './text-metrics.ts';
import { nominalBox, type Box, type Frame } from './viewport.ts';

/** Of the squares, in pixels, whose places share a drawing: it reaches so much farther than the map of any one of them. */
const side = 192;

/** More than a region has; of the world there would be too many. */
const mostKept = 1000;

interface Sheet {
	readonly frame: Frame;
	readonly layers: readonly DrawnLayer[];
	readonly signs: readonly Extent[];
}

/**
 * The groups of a still map, as `drawMap` draws them. The map of a place that comes by a tile is cut from one that all the
 * places around it share, since there may be thousands; only its own sign and name are drawn for it, before all other names.
 */
export function drawPageMap(source: StillSource, options: DrawOptions): string {
	const { frame, focus } = options;
	if (frame.fit || !isOneFromTile(focus)) return drawMap(source, options);
	const sheet = sheetOf(source, options);
	const [right, down] = [sheet.frame.middle[0] - frame.middle[0], sheet.frame.middle[1] - frame.middle[1]];
	const own = drawAdded(source, { ...options, frame: sheet.frame }, sheet.signs);
	const ownBoxes = [...own.values()].flatMap(boxesOf);
	const [left, top, farRight, bottom] = extentOf(frame);
	const seen: Extent = [left - right, top - down, farRight - right, bottom - down];
	const [roomOfSigns, roomOfNames] = [new CollisionIndex(seen), new CollisionIndex(seen, ownBoxes)];
	const isSeen = ({ box, isSign }: SymbolGroup['members'][number]) =>
		(isSign ? roomOfSigns : roomOfNames).isFree([box]);
	const layers = sheet.layers.map(
		({ id, shapes, symbols }) => shapes + writeGroups(symbols, isSeen) + writeGroups(own.get(id) ?? [])
	);
	return element(
		'g',
		{ transform: `translate(${[right, down].map((pixels) => (pixels * unitsPerPixel).toFixed(2)).join(' ')})` },
		layers.join('')
	);
}

function isOneFromTile(focus: Focus | undefined): boolean {
	if (focus?.others?.length !== 1 || focus.points.length !== 1) return false;
	const { lines, countries, ties = [], drawn = [] } = focus;
	return lines.length + countries.length + ties.length + drawn.length === 0 && !focus.isOfTies;
}

const noLinks = () => '';

/** What was drawn of a style in some colours with some links, by the square and the reach. */
const sheetsOf = once((_style: StillSource['style']) =>
	once((_ink: Ink) => once((_href: WriteHref) => new Map<string, Sheet>()))
);

function sheetOf(source: StillSource, { frame, ink, href }: DrawOptions): Sheet {
	const middle = frame.middle.map((at) => (Math.floor(at / side) + 0.5) * side) as [number, number];
	const { zoom, drawn } = frame;
	const key = [zoom, ...middle, drawn.width, drawn.height].join(' ');
	const sheets = sheetsOf(source.style)(ink)(href ?? noLinks);
	const sheet = sheets.get(key) ?? drawSheet(source, { frame: { zoom, middle, drawn: wider(drawn) }, ink, href });
	sheets.set(key, sheet);
	const [oldest] = sheets.keys();
	if (sheets.size > mostKept && oldest) sheets.delete(oldest);
	return sheet;
}

function drawSheet(source: StillSource, options: DrawOptions): Sheet {
	const layers = drawLayers(source, { ...options, fine: wider(nominalBox) });
	const signs = layers.flatMap(({ symbols }) =>
		symbols.flatMap(({ members }) => members.filter(({ isSign }) => isSign))
	);
	return { frame: options.frame, layers, signs: signs.map(({ box }) => box) };
}

function wider({ width, height }: Box): Box {
	return { width: width + side, height: height + side };
}

function boxesOf(groups: readonly SymbolGroup[]): Extent[] {
	return groups.flatMap(({ members }) => members.map(({ box }) => box));
}
