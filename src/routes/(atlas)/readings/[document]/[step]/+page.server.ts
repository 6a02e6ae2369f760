import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { stepEntries, stepPage } from '#lib/server/pages/readings.ts';
import { found } from '#lib/server/pages/respond.ts';

export const entries = () =>
	stepEntries(loadAtlas()).filter(({ document, step }) => isAsked(`/readings/${document}/${step}`));

export const load = ({ params }) => found(stepPage(loadAtlas(), params.document, params.step));
