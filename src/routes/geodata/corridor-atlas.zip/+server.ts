import { loadAtlas } from '#lib/server/atlas.ts';
import { downloadFiles } from '#lib/server/downloads.ts';
import { zipOf } from '#lib/server/zip.ts';

export const prerender = true;

export const GET = ({ url }: { url: URL }) => {
	const atlas = loadAtlas();
	const bytes = zipOf('corridor-atlas', downloadFiles(atlas, url.origin), atlas.edition.date);
	return new Response(bytes, { headers: { 'content-type': 'application/zip' } });
};
