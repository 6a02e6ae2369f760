import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/atlas.ts';
import { eventsGeojson } from '#lib/server/geojson.ts';
import { geojsonHeaders } from '#lib/server/respond.ts';

export const prerender = true;

export const GET = () => json(eventsGeojson(loadAtlas()), geojsonHeaders);
