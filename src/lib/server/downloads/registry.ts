import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { packDirectory } from '#lib/server/pack/load-atlas.ts';
import { citationsFile } from './citations.ts';
import { excerptsCsv } from './excerpts-csv.ts';
import { excerptsJson } from './excerpts-json.ts';
import { corridorGeojson, eventGeojson, eventsGeojson, placesGeojson } from './geojson.ts';
import { linkedPlaces } from './linked-places.ts';
import { readmeOf } from './readme.ts';
import { webAnnotations } from './web-annotations.ts';

/** Every file that readers can take away, by its path below `/geodata/`, as the site has it, with words about them. */
export function downloadFiles(atlas: Atlas, origin: string): Map<string, string> {
	const json = JSON.stringify;
	const files: [path: string, text: string][] = [
		['README.txt', readmeOf(atlas, origin)],
		...licences(),
		['excerpts.csv', excerptsCsv(atlas, origin)],
		['excerpts.json', json(excerptsJson(atlas))],
		['excerpts.jsonld', json(webAnnotations(atlas, origin))],
		['places.geojson', json(placesGeojson(atlas))],
		['places.lpf.json', json(linkedPlaces(atlas, origin))],
		['events.geojson', json(eventsGeojson(atlas))],
		...atlas.corridors.map((corridor) => [`${corridor.id}.geojson`, json(corridorGeojson(atlas, corridor))] as const),
		...atlas.events.map((event) => [`${event.id}.geojson`, json(eventGeojson(atlas, event))] as const),
		...atlas.documents.map(
			(document) =>
				[
					document.id.replace('documents/', 'citations/') + '.json',
					json(citationsFile(atlas, document, origin))
				] as const
		)
	].map(([path, text]) => [path, text]);
	return new Map(files);
}

/** A pack of somebody else's may have none. */
function licences(): [path: string, text: string][] {
	const path = join(packDirectory, 'LICENSES.md');
	return existsSync(path) ? [['LICENSES.md', readFileSync(path, 'utf8').replaceAll('\r\n', '\n')]] : [];
}
