import { builtFor } from '#lib/site/site.ts';
import { downloadFiles } from '#lib/server/downloads/registry.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () =>
	downloadFiles(loadAtlas(), '').flatMap(({ path }) => (isAsked(`/geodata/${path}`) ? [{ path }] : []));

export const GET = ({ params }: { params: { path: string } }) => {
	const file = found(downloadFiles(loadAtlas(), builtFor).find(({ path }) => path === params.path));
	return new Response(file.text(), { headers: { 'content-type': file.type } });
};
