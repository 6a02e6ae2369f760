import { countryCard } from '#lib/server/pages/country.ts';
import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';

export const entries = () => itemEntries('countries');

export const load = ({ params }) => itemPage('countries', params.id, countryCard);
