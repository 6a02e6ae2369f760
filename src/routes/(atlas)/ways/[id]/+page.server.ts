import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { found } from '#lib/server/pages/respond.ts';
import { preparedAnswers, questionPage } from '#lib/server/pages/ways.ts';

export const entries = () =>
	preparedAnswers(loadAtlas()).flatMap(({ question: { id } }) => (isAsked(`/ways/${id}`) ? [{ id }] : []));

export const load = ({ params }) => found(questionPage(loadAtlas(), params.id));
