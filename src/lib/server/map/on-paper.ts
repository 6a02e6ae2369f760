import type { Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { project, timesAt } from '#lib/geometry/mercator.ts';
import { once } from '#lib/memo/once.ts';
import { frameAt, frameOf, type Frame } from '#lib/map/still/viewport.ts';
import { isSomewhere, type Focus } from '#lib/page-data/focus.ts';
import type { OnPaper } from '#lib/page-data/on-paper.ts';
import { mapLines } from './lines.ts';
import { homeView } from './still-maps.ts';

/** The map on a sheet of paper, in pixels: 18 by 9 centimetres. */
const sheet = { width: 680, height: 340 };

const linesOf = once(mapLines);

/** What the printed map of a page has, which is about a focus, or about nothing in particular. */
export function onPaper(atlas: Atlas, focus: Focus | undefined): OnPaper {
	const isAbout = focus !== undefined && isSomewhere(focus);
	const frame = isAbout ? frameOf(focus.bounds, sheet, { width: 1, height: 1 }) : frameAt(homeView(atlas), sheet);
	const lines = linesOf(atlas).features.filter(({ geometry }) => isIn(frame, geometry.coordinates));
	const known = lines.map(({ properties }) => properties);
	const own = known.filter(({ id }) => focus?.lines.includes(id));
	const told = own.length > 0 ? own : known;
	return {
		layers: [...new Set([...known.map(({ layer }) => layer), ...(focus?.ties?.length ? ['ties'] : [])])],
		patterns: [...new Set(told.map(({ pattern }) => pattern))],
		hasSoft: told.some(({ isSoft }) => isSoft)
	};
}

/** Whether a piece of a line may be seen: its box reaches into the frame. */
function isIn({ zoom, middle, drawn }: Frame, line: readonly Position[]): boolean {
	const times = timesAt(zoom);
	const reach = [drawn.width / 2, drawn.height / 2] as const;
	const [least, most] = ([-1, 1] as const).map((side) => middle.map((at, axis) => (at + side * reach[axis]!) / times));
	return vertices(line).some((to, index, all) => {
		const from = all[index - 1];
		return (
			from !== undefined &&
			([0, 1] as const).every(
				(axis) => Math.min(from[axis], to[axis]) < most![axis]! && Math.max(from[axis], to[axis]) > least![axis]!
			)
		);
	});
}

/** In pixels of the whole world at zoom 0: every page asks for the same lines. */
const vertices = once((line: readonly Position[]) => line.map((position) => project(position, 0)));
