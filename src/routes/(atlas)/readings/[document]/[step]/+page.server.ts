import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { stepEntries } from '#lib/server/pages/readings.ts';
import { printedStepPage } from '#lib/server/pages/step-page.ts';
import { found } from '#lib/server/pages/respond.ts';

export const entries = () =>
	stepEntries(loadAtlas()).filter(({ document, step }) => isAsked(`/readings/${document}/${step}`));

export const load = ({ params }) => found(printedStepPage(loadAtlas(), params.document, params.step));
