import { eventCard } from '#lib/server/pages/event.ts';
import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';

export const entries = () => itemEntries('events');

export const load = ({ params }) => itemPage('events', params.id, eventCard);
