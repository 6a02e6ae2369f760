import { expect, it } from 'vitest';
import { hrefUnder } from '#lib/map/still/feature-link.ts';
import { stillMapOf } from '#lib/map/still/page-map.ts';
import { stillMapPicture } from '#lib/map/still/picture.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { focusOfPath, homeView, stillMapData } from './still-maps.ts';

const atlas = loadAtlas();
const data = stillMapData(atlas);
const drawn = (path: string, of = data) => stillMapOf(of, homeView(atlas), focusOfPath(atlas, path), hrefUnder(''));
const namesIn = (svg: string) => svg.match(/<text.*?<\/text>/g)!;

it('draws what a leg was before for the days that look back, and nothing gives way to it', () => {
	const { lines } = data.collections;
	const features = lines.features.filter(({ properties }) => properties?.['until'] === undefined);
	const ofToday = { ...data, collections: { ...data.collections, lines: { ...lines, features } } };
	for (const path of ['/', '/corridors/zangezur', '/corridors/middle']) {
		const [all, without] = [drawn(path), drawn(path, ofToday)];
		expect(all.match(/<path [^>]*data-until/g), path).not.toBeNull();
		expect(without).not.toContain('data-until');
		const earlier = namesIn(all).filter((name) => !namesIn(without).includes(name));
		expect(earlier.length, path).toBeLessThanOrEqual(1); // that something was planned
		expect(namesIn(all).filter((name) => namesIn(without).includes(name))).toEqual(namesIn(without));
	}
});

it('has one link for all that a corridor has been', () => {
	const isOfLine = (link: string) => link.includes('class="hit"');
	const links = drawn('/')
		.match(/<a [^>]*data-item="corridors\/north-south".*?<\/a>/g)!
		.filter(isOfLine);
	expect(links).toHaveLength(1);
	expect(/^<a [^>]*>/.exec(links[0]!)?.[0]).not.toContain('data-since');
});

it('draws only what is known now as a picture', () => {
	const picture = stillMapPicture(data, homeView(atlas), focusOfPath(atlas, '/corridors/zangezur'), {
		title: 'Zangezur',
		site: 'Atlas'
	});
	expect(picture.match(/data-(since|until|days|item)|"meant"/)?.[0]).toBeUndefined();
});
