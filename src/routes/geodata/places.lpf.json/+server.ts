import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/atlas.ts';
import { linkedPlaces } from '#lib/server/linked-places.ts';

export const prerender = true;

export const GET = ({ url }: { url: URL }) => json(linkedPlaces(loadAtlas(), url.origin));
