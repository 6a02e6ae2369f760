import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/atlas.ts';
import { lensDocuments } from '#lib/server/frame.ts';

export const prerender = true;

export const GET = () => json(lensDocuments(loadAtlas()));
