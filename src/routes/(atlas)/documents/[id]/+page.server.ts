import { documentCard } from '#lib/server/pages/document.ts';
import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';

export const entries = () => itemEntries('documents');

export const load = ({ params, url }) => itemPage('documents', params.id, url.origin, documentCard);
