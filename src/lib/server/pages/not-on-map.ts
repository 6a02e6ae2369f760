import type { Atlas } from '#lib/atlas/atlas.ts';
import type { NotOnMapCard } from '#lib/page-data/cards.ts';

export function notOnMapPage(atlas: Atlas) {
	return {
		cards: atlas.documents.map((document): NotOnMapCard => ({
			document: { id: document.id, name: document.name },
			groups: document.notOnMap
		})),
		head: {
			title: `Not on the map · ${atlas.title}`,
			description: 'What each document says that the map does not show, in our words, with the reason.'
		}
	};
}
