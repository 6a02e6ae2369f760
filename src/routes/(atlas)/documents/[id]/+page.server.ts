import { documentCard } from '#lib/server/pages/document.ts';
import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';

export const entries = () => itemEntries('documents');

export const load = ({ params }) => itemPage('documents', params.id, documentCard);
