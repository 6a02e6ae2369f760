import { itemKinds } from '#lib/atlas/vocabulary.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { listPage } from '#lib/server/pages/list.ts';

// Ties have a list of their own.
export const entries = () => itemKinds.filter((kind) => kind !== 'ties').map((kind) => ({ kind }));

export const load = ({ params }) => listPage(loadAtlas(), params.kind);
