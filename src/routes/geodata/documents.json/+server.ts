import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { lensDocuments } from '#lib/server/pages/layout-data.ts';

export const prerender = true;

export const GET = () => json(lensDocuments(loadAtlas()));
