import { corridorCard } from '#lib/server/describe-corridor.ts';
import { itemEntries, itemPage } from '#lib/server/item-page.ts';

export const entries = () => itemEntries('corridors');

export const load = ({ params, url }) => itemPage('corridors', params.id, url.origin, corridorCard);
