import { frozenPages } from '#lib/server/editions/kept-editions.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () =>
	[...frozenPages().keys()].filter((path) => isAsked(`/e/${path}`)).map((path) => ({ path }));

/** A page of an edition, byte by byte as it was kept. */
export const GET = ({ params }: { params: { path: string } }) =>
	new Response(found(frozenPages().get(params.path)), { headers: { 'content-type': 'text/html' } });
