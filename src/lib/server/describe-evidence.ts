import type { Atlas } from '#lib/atlas/atlas.ts';
import type { NotOnMapCard } from '#lib/atlas/cards.ts';
import { comparisonCard } from './describe.ts';

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

export function comparePage(atlas: Atlas) {
	return {
		comparisons: atlas.comparisons.map((comparison) => comparisonCard(atlas, comparison)),
		head: {
			title: `Where the documents differ · ${atlas.title}`,
			description: `${atlas.comparisons.length} matters, sentence beside sentence: where the documents agree, where they differ, where one is silent.`
		}
	};
}
