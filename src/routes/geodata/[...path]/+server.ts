import { builtFor } from '#lib/site/site.ts';
import { downloadFiles, ownFiles } from '#lib/server/downloads/registry.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
/** What the pages fetch is built whichever of them are. */
export const entries = () =>
	[
		...downloadFiles(loadAtlas(), '').filter(({ path }) => isAsked(`/geodata/${path}`)),
		...ownFiles(loadAtlas(), '')
	].map(({ path }) => ({ path }));

export const GET = ({ params }: { params: { path: string } }) => {
	const files = [...downloadFiles(loadAtlas(), builtFor), ...ownFiles(loadAtlas(), builtFor)];
	const file = found(files.find(({ path }) => path === params.path));
	return new Response(file.text(), { headers: { 'content-type': file.type } });
};
