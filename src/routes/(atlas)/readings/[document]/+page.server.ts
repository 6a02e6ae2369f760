import { slugOf } from '#lib/atlas/item.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { readingPage } from '#lib/server/pages/readings.ts';
import { found } from '#lib/server/pages/respond.ts';

export const entries = () =>
	loadAtlas().readings.flatMap(({ document: { id } }) =>
		isAsked(`/readings/${slugOf(id)}`) ? [{ document: slugOf(id) }] : []
	);

export const load = ({ params }) => found(readingPage(loadAtlas(), params.document));
