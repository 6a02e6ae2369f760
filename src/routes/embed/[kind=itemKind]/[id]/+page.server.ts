import { embedEntries, embedPage } from '#lib/server/pages/embed.ts';

export const entries = embedEntries;

export const load = ({ params }) => embedPage(`${params.kind}/${params.id}`);
