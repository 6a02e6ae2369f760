import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { timeline } from '#lib/server/pages/timeline.ts';

export const prerender = true;

export const GET = () => json(timeline(loadAtlas()));
