import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { eventsGeojson } from '#lib/server/downloads/geojson.ts';
import { geojsonHeaders } from '#lib/server/pages/respond.ts';

export const prerender = true;

export const GET = () => json(eventsGeojson(loadAtlas()), geojsonHeaders);
