import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { excerptsJson } from '#lib/server/downloads/excerpts-json.ts';

export const prerender = true;

export const GET = () => json(excerptsJson(loadAtlas()));
