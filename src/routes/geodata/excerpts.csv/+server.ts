import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { excerptsCsv } from '#lib/server/downloads/excerpts-csv.ts';

export const prerender = true;

export const GET = ({ url }: { url: URL }) =>
	new Response(excerptsCsv(loadAtlas(), url.origin), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
