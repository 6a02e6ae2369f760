import { builtFor } from '#lib/site/site.ts';
import { archiveFiles } from '#lib/server/downloads/registry.ts';
import { zipOf } from '#lib/server/downloads/zip.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';
import { fileNameOf } from '#lib/text/file-name.ts';

export const prerender = true;
export const entries = () =>
	[{ archive: fileNameOf(loadAtlas().title) }].filter(({ archive }) => isAsked(`/geodata/${archive}.zip`));

export const GET = ({ params }: { params: { archive: string } }) => {
	const atlas = loadAtlas();
	const folder = found(params.archive === fileNameOf(atlas.title) ? params.archive : undefined);
	const bytes = zipOf(folder, archiveFiles(atlas, builtFor), atlas.edition.date);
	return new Response(bytes, { headers: { 'content-type': 'application/zip' } });
};
