import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';
import { organisationCard } from '#lib/server/pages/organisation.ts';

export const entries = () => itemEntries('organisations');

export const load = ({ params }) => itemPage('organisations', params.id, organisationCard);
