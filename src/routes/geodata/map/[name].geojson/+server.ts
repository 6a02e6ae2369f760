import { json } from '@sveltejs/kit';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { labelsFile } from '#lib/server/map/map-labels.ts';
import { firstPoints } from '#lib/server/map/place-tiles.ts';
import { linesFile } from '#lib/server/map/shields.ts';
import { tiesFile } from '#lib/server/map/tie-features.ts';
import { found, geojsonHeaders } from '#lib/server/pages/respond.ts';

const collections = { lines: linesFile, points: firstPoints, labels: labelsFile, ties: tiesFile };

export const prerender = true;
export const entries = () => Object.keys(collections).map((name) => ({ name }));

export const GET = ({ params }) => {
	const collect = found(Object.entries(collections).find(([name]) => name === params.name));
	return json(collect[1](loadAtlas()), geojsonHeaders);
};
