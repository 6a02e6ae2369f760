import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { pagePaths } from '#lib/server/pages/page-list.ts';

export const prerender = true;

export const GET = ({ url }) => {
	const entries = pagePaths(loadAtlas()).map((path) => `\t<url><loc>${new URL(path, url.origin)}</loc></url>`);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
	return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
