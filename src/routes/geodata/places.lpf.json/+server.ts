import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { linkedPlaces } from '#lib/server/downloads/linked-places.ts';

export const prerender = true;

export const GET = ({ url }: { url: URL }) => json(linkedPlaces(loadAtlas(), url.origin));
