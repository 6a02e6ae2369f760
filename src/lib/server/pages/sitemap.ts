import type { Atlas } from '#lib/atlas/atlas.ts';
import { pagePaths } from './page-list.ts';

// https://www.sitemaps.org/protocol.html: a file holds 50,000 addresses at most, and a list of such files says where they are.
const mostInFile = 25_000; // some 200 kB as they are sent

/** The sitemaps by their names without ending: `sitemap`, which lists the others where one cannot hold all pages. */
export function sitemaps(atlas: Atlas, origin: string, most = mostInFile): ReadonlyMap<string, string> {
	const addresses = pagePaths(atlas).map((path) => origin + path);
	if (addresses.length <= most) return new Map([['sitemap', xml('urlset', 'url', addresses)]]);
	const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => ({
		name: `sitemap-${at + 1}`,
		addresses: addresses.slice(at * most, (at + 1) * most)
	}));
	const places = parts.map(({ name }) => `${origin}/${name}.xml`);
	return new Map([
		['sitemap', xml('sitemapindex', 'sitemap', places)],
		...parts.map(({ name, addresses }) => [name, xml('urlset', 'url', addresses)] as const)
	]);
}

function xml(root: string, each: string, addresses: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `\t<${each}><loc>${address}</loc></${each}>`).join('\n')}
</${root}>
`;
}
