import { expect, it } from 'vitest';
import { hrefUnder } from '#lib/map/still/feature-link.ts';
import { stillMapOf } from '#lib/map/still/page-map.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { focusOfPath, homeView, stillMapData } from './still-maps.ts';

const atlas = loadAtlas();
const data = stillMapData(atlas);
const drawn = (path: string) => stillMapOf(data, homeView(atlas), focusOfPath(atlas, path), hrefUnder(''));

/** Where symbols stand, in halves of a pixel: each is drawn around 10,10 of its group. */
const middles = (markup: string) =>
	[...markup.matchAll(/class="symbol"[^>]*transform="translate\((-?\d+) (-?\d+)\)scale\(([\d.]+)\)/g)].map(
		([, x, y, scale]) => [Number(x) + 10 * Number(scale), Number(y) + 10 * Number(scale)] as const
	);
const ringsIn = (svg: string) => svg.match(/<g class="symbol"[^>]*><circle[^>]*r="[\d.]+"[^>]*>/g) ?? [];

it.each(['nakhchivan', 'chechnya', 'south-caucasus'])('rings the dot of the region %s, beside its name', (id) => {
	const svg = drawn(`/places/${id}`);
	const [ring] = ringsIn(svg);
	const [x, y] = middles(ring!)[0]!;
	const own = svg.match(new RegExp(`<a [^>]*data-item="places/${id}".*?</a>`, 'g'))!;
	const [dot] = own.flatMap(middles);
	expect(Math.hypot(dot![0] - x, dot![1] - y)).toBeLessThanOrEqual(2);
	const [name] = own.flatMap((link) => link.match(/<text[^>]*>/) ?? []);
	// To the right or left of it, or centred above or below.
	const sideways = Number(/ dx="(-?[\d.]+)em"/.exec(name!)?.[1] ?? 0);
	const down = Number(/ dy="(-?[\d.]+)em"/.exec(name!)?.[1] ?? 0);
	expect(Math.max(Math.abs(sideways), Math.abs(down - 0.35))).toBeGreaterThanOrEqual(0.8);
});
