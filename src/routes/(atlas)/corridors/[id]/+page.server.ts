import { corridorCard } from '#lib/server/describe-corridor.ts';
import { itemEntries, itemPage } from '#lib/server/item-page.ts';

export const entries = () => itemEntries('corridors');

export const load = ({ params }) => itemPage('corridors', params.id, corridorCard);
