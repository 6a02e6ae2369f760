import { corridorCard } from '#lib/server/pages/corridor.ts';
import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';

export const entries = () => itemEntries('corridors');

export const load = ({ params }) => itemPage('corridors', params.id, corridorCard);
