import { itemKinds } from '#lib/atlas/vocabulary.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { listPage } from '#lib/server/pages/list.ts';

export const entries = () => itemKinds.map((kind) => ({ kind }));

export const load = ({ params }) => listPage(loadAtlas(), params.kind);
