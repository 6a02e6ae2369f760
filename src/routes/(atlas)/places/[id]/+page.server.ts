import { placeCard } from '#lib/server/pages/place.ts';
import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';

export const entries = () => itemEntries('places');

export const load = ({ params }) => itemPage('places', params.id, placeCard);
