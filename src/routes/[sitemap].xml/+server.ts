import { builtFor, hasOrigin } from '#lib/site/site.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { pagePaths } from '#lib/server/pages/page-list.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
/** It holds whole addresses only: a build that does not know them has none. */
export const entries = () => (hasOrigin ? [{ sitemap: 'sitemap' }] : []);

export const GET = ({ params }) => {
	found(hasOrigin && params.sitemap === 'sitemap' ? builtFor : undefined);
	const entries = pagePaths(loadAtlas()).map((path) => `\t<url><loc>${builtFor}${path}</loc></url>`);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
	return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
