import { documentCard } from '#lib/server/describe-items.ts';
import { itemEntries, itemPage } from '#lib/server/item-page.ts';

export const entries = () => itemEntries('documents');

export const load = ({ params }) => itemPage('documents', params.id, documentCard);
