import { placeCard } from '#lib/server/describe-items.ts';
import { itemEntries, itemPage } from '#lib/server/item-page.ts';

export const entries = () => itemEntries('places');

export const load = ({ params, url }) => itemPage('places', params.id, url.origin, placeCard);
