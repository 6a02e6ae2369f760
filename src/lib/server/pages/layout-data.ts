import type { Atlas } from '#lib/atlas/atlas.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import { once } from '#lib/memo/once.ts';
import { byline } from './cards.ts';
import { layerEntries } from './layer-entries.ts';
import { onPaper } from '#lib/server/map/on-paper.ts';
import { placeTileSet } from '#lib/server/map/place-tiles.ts';

const mostInPage = 12; // documents: a page does not grow with the pack

export function lensDocuments(atlas: Atlas): Pick<SourceDocument, 'id' | 'shortTitle' | 'nameInText' | 'writtenBy'>[] {
	return atlas.documents.map(({ id, shortTitle, nameInText, writtenBy }) => ({
		id,
		shortTitle,
		nameInText,
		writtenBy
	}));
}

/** What all pages share: the layers, and what the map needs to know about all items. */
export const frameOf = once((atlas: Atlas) => {
	const [lng = 0, lat = 0] = atlas.view.center;
	return {
		title: atlas.title,
		introduction: atlas.introduction,
		edition: atlas.edition,
		home: { zoom: atlas.view.zoom, center: [lng, lat] as const },
		layers: layerEntries(atlas),
		placeTiles: placeTileSet(atlas)?.tiles,
		onPaper: onPaper(atlas, undefined),
		documents: atlas.documents.slice(0, mostInPage).map((document) => {
			const { id, name, shortTitle, nameInText, writtenBy, address } = document;
			return { id, name, shortTitle, nameInText, writtenBy, byline: byline(document), address };
		}),
		documentCount: atlas.documents.length,
		countryByIso: Object.fromEntries(atlas.countries.map(({ iso, id, name }) => [iso, { id, name }]))
	};
});
