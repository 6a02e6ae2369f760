import { expect, it } from 'vitest';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { MapPointFeature } from '#lib/map-data/map-features.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { focusOfPath, stillMapData } from '#lib/server/map/still-maps.ts';
import { themeInk } from './css-colours.ts';
import { drawMap } from './draw.ts';
import { hrefUnder } from './feature-link.ts';
import { stillSource } from './page-map.ts';
import { drawPageMap } from './sheets.ts';
import { frameOf, nominalBox } from './viewport.ts';

const data = stillMapData(loadAtlas());
const places = ['places/baku', 'places/nakhchivan', 'places/grozny', 'places/aktau'] as const;
const known = new Map<ItemId, ReturnType<typeof makeAsFromTile>>();

/** What the map of a place is drawn from, were the place one that comes by a tile. */
function asFromTile(id: ItemId) {
	const made = known.get(id) ?? makeAsFromTile(id);
	known.set(id, made);
	return made;
}

function makeAsFromTile(id: ItemId) {
	const whole = focusOfPath(loadAtlas(), `/${id}`)!;
	const { points } = data.collections;
	const own = points.features.find(({ properties }) => properties?.['id'] === whole.points[0]) as MapPointFeature;
	const others = points.features.filter((point) => point !== own);
	const focus = { ...whole, others: [own] };
	const collections = { ...data.collections, points: { ...points, features: others } };
	const source = stillSource({ ...data, collections }, focus);
	return [source, { frame: frameOf(focus.bounds, nominalBox), focus, ink: themeInk, href: hrefUnder('') }] as const;
}

/** The names of a drawing with their points, in pixels from the middle of the map. */
function namesIn(drawing: string) {
	const [, right = 0, down = 0] = (/^<g transform="translate\((\S+) (\S+)\)"/.exec(drawing) ?? []).map(Number);
	const all = drawing.matchAll(/<text x="(\S+)" y="(\S+)".*?<\/text>/g);
	return [...all].map(([text, x, y]) => ({
		name: text.replace(/<[^>]*>/g, ' ').trim(),
		at: [(Number(x) + right) / 2, (Number(y) + down) / 2] as const
	}));
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

it('cuts the map of a place that comes by a tile from that of its surroundings, and has its sign and its name in the middle', () => {
	// An area has its sign in its name.
	for (const id of places.filter((place) => place !== 'places/nakhchivan')) {
		const drawing = drawPageMap(...asFromTile(id));
		const name = loadAtlas().itemById.get(id)!.name;
		const [sign, ...more] = drawing.matchAll(
			/<a class="meant"[^>]*><title>([^<]*)<\/title><g class="symbol"[^>]*translate\((\S+) (\S+)\)scale\((\S+)\)/g
		);
		expect([sign?.[1], more.length], id).toEqual([name, 0]);
		const [, right = 0, down = 0] = /^<g transform="translate\((\S+) (\S+)\)"/.exec(drawing)!.map(Number);
		const [x, y, scale] = sign!.slice(2).map(Number) as [number, number, number];
		expect(Math.hypot(x + 10 * scale + right, y + 10 * scale + down), id).toBeLessThan(3);
		const own = namesIn(drawing).filter((one) => one.name === name && distance(one.at, [0, 0]) < 1);
		expect(own, id).toHaveLength(1);
	}
});

it('is then the same map: names stand where they stood, most of those in view are there, and none is cut off', () => {
	const [left, top] = [nominalBox.width / 2, nominalBox.height / 2];
	let [there, missing] = [0, 0];
	for (const id of places) {
		const [source, options] = asFromTile(id);
		const [before, after] = [namesIn(drawMap(source, options)), namesIn(drawPageMap(source, options))];
		for (const { name, at } of before) {
			if (Math.abs(at[0]) > left || Math.abs(at[1]) > top) continue;
			const stands = after.some((one) => one.name === name && distance(one.at, at) < 1);
			if (stands) there++;
			else missing++;
		}
		const { width, height } = options.frame.drawn;
		for (const { name, at } of after) {
			expect(Math.abs(at[0]), name).toBeLessThan(width / 2 + 20);
			expect(Math.abs(at[1]), name).toBeLessThan(height / 2 + 20);
		}
	}
	expect(missing).toBeLessThan(there / 10);
});

it('draws every other map for itself', () => {
	const [source, options] = asFromTile('places/baku');
	for (const focus of [
		undefined,
		{ ...options.focus, others: [] },
		{ ...options.focus, lines: ['legs/a'] },
		{ ...options.focus, countries: ['AZE'] },
		{ ...options.focus, points: [] }
	]) {
		expect(drawPageMap(source, { ...options, focus })).toBe(drawMap(source, { ...options, focus }));
	}
});
