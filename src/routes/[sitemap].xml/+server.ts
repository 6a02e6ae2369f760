import { builtFor, hasOrigin } from '#lib/site/site.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { found } from '#lib/server/pages/respond.ts';
import { sitemaps } from '#lib/server/pages/sitemap.ts';

export const prerender = true;
/** They hold whole addresses only: a build that does not know them has none. */
export const entries = () =>
	hasOrigin ? [...sitemaps(loadAtlas(), builtFor).keys()].map((sitemap) => ({ sitemap })) : [];

export const GET = ({ params }) => {
	const xml = found(hasOrigin ? sitemaps(loadAtlas(), builtFor).get(params.sitemap) : undefined);
	return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
