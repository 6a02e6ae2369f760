import { builtFor, hasOrigin } from '#lib/site/site.ts';

export const prerender = true;

/** A map of the site is named by its whole address, or not at all. */
export const GET = () =>
	new Response(`User-agent: *\nAllow: /\n${hasOrigin ? `\nSitemap: ${builtFor}/sitemap.xml\n` : ''}`, {
		headers: { 'content-type': 'text/plain' }
	});
