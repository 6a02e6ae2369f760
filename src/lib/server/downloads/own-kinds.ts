import { slugOf } from '#lib/atlas/item.ts';
import { encodeLine } from '#lib/geometry/line-code.ts';
import { finerLines } from '#lib/server/map/lines.ts';
import { drawnLine } from '#lib/server/map/line-scales.ts';
import { labelsFile } from '#lib/server/map/map-labels.ts';
import { firstPoints } from '#lib/server/map/place-tiles.ts';
import { linesFile } from '#lib/server/map/shields.ts';
import { tiesFile } from '#lib/server/map/tie-features.ts';
import { networkFileOf } from '#lib/server/network/network-file.ts';
import { trackLines } from '#lib/server/network/track-lines.ts';
import { lensDocuments } from '#lib/server/pages/layout-data.ts';
import { searchFiles } from '#lib/server/search/search-index.ts';
import { searchFilePath } from '#lib/page-data/search-entry.ts';
import { dataWords } from '#lib/words/en/data.ts';
import type { DownloadKind } from './download.ts';
import { geojson, json, unnamed } from './forms.ts';
import { ownFile } from './schema/files.ts';

const { own } = dataWords;
const collections = { lines: linesFile, points: firstPoints, labels: labelsFile, ties: tiesFile };

/** What the map and the pages of the site fetch for themselves: it is described, and nobody is promised that it stays. */
export const ownKinds: readonly DownloadKind[] = [
	ofPages('network', own.network, 'network.json', (atlas) => networkFileOf(atlas)),
	ofPages('network-lines', own.networkLines, 'network-lines.json', (atlas) =>
		trackLines(atlas).map((line) => encodeLine(drawnLine(line)))
	),
	{
		...ofPages('search', own.search, 'search/*.json', () => []),
		files: (atlas) =>
			searchFiles(atlas).map((file, at) => unnamed(json(`/geodata/${searchFilePath(at + 1)}`, 'search', () => file)))
	},
	ofPages('documents', own.documents, 'documents.json', (atlas) => lensDocuments(atlas)),
	{
		...ofPages('map', own.map, 'map/*.geojson', () => []),
		files: (atlas) =>
			Object.entries(collections).map(([name, collect]) =>
				unnamed(geojson(`/geodata/map/${name}.geojson`, name, () => collect(atlas)))
			)
	},
	{
		...ofPages('map-lines', own.mapLines, 'map/lines/*.json', () => []),
		files: (atlas) =>
			atlas.corridors.map((corridor) =>
				unnamed(
					json(`/geodata/map/lines/${slugOf(corridor.id)}.json`, corridor.name, () => finerLines(atlas, corridor))
				)
			)
	}
];

function ofPages(
	id: string,
	words: string,
	pattern: string,
	content: (atlas: Parameters<DownloadKind['files']>[0]) => object
): DownloadKind {
	return {
		id,
		patterns: [pattern],
		words,
		licence: 'mixed',
		schema: ownFile,
		files: (atlas) => [unnamed(json(`/geodata/${pattern}`, id, () => content(atlas)))]
	};
}
