import { loadAtlas } from '#lib/server/atlas.ts';
import { webAnnotations } from '#lib/server/web-annotations.ts';

export const prerender = true;

export const GET = ({ url }: { url: URL }) =>
	new Response(JSON.stringify(webAnnotations(loadAtlas(), url.origin)), {
		headers: { 'content-type': 'application/ld+json' }
	});
