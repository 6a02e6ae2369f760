import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/atlas.ts';
import { excerptsJson } from '#lib/server/excerpts-json.ts';

export const prerender = true;

export const GET = () => json(excerptsJson(loadAtlas()));
