import { builtFor, hasOrigin } from '#lib/site/site.ts';
import { atomFeed } from '#lib/server/editions/feed.ts';
import { keptEditions } from '#lib/server/editions/kept-editions.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
const isThere = () => hasOrigin && keptEditions().length > 0;
/** It holds whole addresses only: a build that does not know them has none. */
export const entries = () => (isThere() && isAsked('/changes.atom') ? [{ feed: 'changes' }] : []);

export const GET = ({ params }: { params: { feed: string } }) => {
	found(isThere() && params.feed === 'changes' ? params.feed : undefined);
	const feed = atomFeed(loadAtlas(), keptEditions(), builtFor);
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
