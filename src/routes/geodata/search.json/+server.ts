import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { searchIndex } from '#lib/server/search/search-index.ts';

export const prerender = true;

export const GET = () => json(searchIndex(loadAtlas()));
