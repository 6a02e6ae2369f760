import { countryCard } from '#lib/server/describe-items.ts';
import { itemEntries, itemPage } from '#lib/server/item-page.ts';

export const entries = () => itemEntries('countries');

export const load = ({ params, url }) => itemPage('countries', params.id, url.origin, countryCard);
