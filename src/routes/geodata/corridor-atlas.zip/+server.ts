import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { downloadFiles } from '#lib/server/downloads/registry.ts';
import { zipOf } from '#lib/server/downloads/zip.ts';

export const prerender = true;

export const GET = ({ url }: { url: URL }) => {
	const atlas = loadAtlas();
	const bytes = zipOf('corridor-atlas', downloadFiles(atlas, url.origin), atlas.edition.date);
	return new Response(bytes, { headers: { 'content-type': 'application/zip' } });
};
