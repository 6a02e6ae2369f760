import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { webAnnotations } from '#lib/server/downloads/web-annotations.ts';

export const prerender = true;

export const GET = ({ url }: { url: URL }) =>
	new Response(JSON.stringify(webAnnotations(loadAtlas(), url.origin)), {
		headers: { 'content-type': 'application/ld+json' }
	});
