import { expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { pagePaths } from './page-list.ts';
import { sitemaps } from './sitemap.ts';

const { atlas } = checkPack('geodata');
const origin = 'https://atlas.example/maps';
const pages = pagePaths(atlas).map((path) => origin + path);
const placesIn = (xml = '') => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place);

it('one sitemap holds every page of a small atlas', () => {
	const files = sitemaps(atlas, origin);
	expect([...files.keys()]).toEqual(['sitemap']);
	expect(files.get('sitemap')).toContain('<urlset');
	expect(placesIn(files.get('sitemap'))).toEqual(pages);
});

it('many pages are in several, which the first lists', () => {
	const most = 100;
	const files = sitemaps(atlas, origin, most);
	const parts = [...files].filter(([name]) => name !== 'sitemap');
	expect(parts.length).toBe(Math.ceil(pages.length / most));
	expect(files.get('sitemap')).toContain('<sitemapindex');
	expect(placesIn(files.get('sitemap'))).toEqual(parts.map(([name]) => `${origin}/${name}.xml`));
	expect(parts.flatMap(([, xml]) => placesIn(xml))).toEqual(pages);
	for (const [, xml] of parts) expect(placesIn(xml).length).toBeLessThanOrEqual(most);
});
