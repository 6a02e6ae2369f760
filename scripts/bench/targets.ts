import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { distance, pixelsFrom, type Pixel } from './pixels.ts';
import { siteFacts } from './site-facts.ts';

/** Something on the map, in pixels from its middle. */
export interface Target {
	/** Of a place or event its name, of a corridor its layer. */
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

export interface Targets {
	/** Places and events to click on. */
	readonly points: readonly Target[];
	/** A pixel of a corridor that nothing else comes near. */
	readonly corridors: readonly Target[];
}

interface Drawn {
	readonly layer: string;
	readonly name: string;
	readonly hasWords: boolean;
	readonly course: readonly Pixel[];
}

/** The half of the map's box in which targets are looked for. */
const reach = { x: 400, y: 340 };
const most = { points: 8, corridors: 2 };
/** Enough to choose from, and few enough to compare with all the others in a pack of any size. */
const mostCompared = 200;
/** An event's symbol stands above its position; at this many pixels every page takes a click for it. */
const rise: Record<string, number> = { events: -9 };

/** Where a reader can click on a place or see a line, and mean nothing else: the clearest first, from the site's data. */
export function findTargets(site: string): Targets {
	const { view, layers } = siteFacts(site);
	const toPixel = pixelsFrom(view);
	const drawn = layers
		.filter(({ kind }) => kind !== 'event')
		.flatMap(({ id, file }) => read(site, file).map((feature) => drawnOf(id, feature, toPixel)));
	const clearest = (found: readonly { name: string; pixel: Pixel; others: readonly Drawn[] }[]) =>
		found
			.map(({ name, pixel: [x, y], others }) => ({
				target: { name, x, y },
				clear: Math.min(...others.map(({ course }) => distance([x, y], course)))
			}))
			.sort((a, b) => b.clear - a.clear)
			.map(({ target }) => target);

	// Of many places the site's map begins with some.
	const begun = new Set(read(site, 'map/points').map(({ properties }) => String(properties?.['name'])));
	const points = drawn.filter(
		({ layer, name, course, hasWords }) =>
			['places', 'events'].includes(layer) && hasWords && begun.has(name) && course.some(isInReach)
	);
	const corridors = layers.filter(({ kind }) => kind === 'corridor').map(({ id }) => id);
	return {
		points: clearest(
			thinned(points).map((point) => {
				const [x, y] = point.course[0]!;
				const pixel: Pixel = [x, y + (rise[point.layer] ?? 0)];
				return { name: point.name, pixel, others: drawn.filter((other) => other !== point) };
			})
		).slice(0, most.points),
		corridors: corridors
			.flatMap((id) => {
				const own = drawn.filter(({ layer, course }) => layer === id && course.length > 1);
				const others = drawn.filter((other) => !own.includes(other));
				const pixels = thinned(own.flatMap(({ course }) => course.filter(isInReach)));
				return clearest(pixels.map((pixel) => ({ name: id, pixel, others }))).slice(0, 1);
			})
			.slice(0, most.corridors)
	};
}

/** A tie with an organisation is in the file of its layer and nowhere on the map. */
function drawnOf(
	layer: string,
	{ geometry, properties }: Feature<Geometry | null>,
	toPixel: (position: Position) => Pixel
): Drawn {
	const excerpts: unknown = properties?.['excerpts'];
	return {
		layer,
		name: String(properties?.['name']),
		hasWords: Array.isArray(excerpts) && excerpts.length > 0,
		course:
			geometry?.type === 'Point'
				? [toPixel(geometry.coordinates)]
				: geometry?.type === 'LineString'
					? geometry.coordinates.map(toPixel)
					: []
	};
}

function thinned<T>(list: readonly T[]): readonly T[] {
	const step = Math.ceil(list.length / mostCompared);
	return list.filter((_, index) => index % step === 0);
}

function isInReach([x, y]: Pixel): boolean {
	return Math.abs(x) <= reach.x && Math.abs(y) <= reach.y;
}

function read(site: string, file: string): readonly Feature<Geometry | null>[] {
	const path = join(site, 'geodata', `${file}.geojson`);
	if (!existsSync(path)) return [];
	return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Geometry | null>).features;
}
