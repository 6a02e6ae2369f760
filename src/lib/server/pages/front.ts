import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { BeginningCard } from '#lib/page-data/cards.ts';
import { byline } from './cards.ts';

const mostListed = 12; // documents on the front page, which must not grow with the pack

export function frontPage(atlas: Atlas) {
	return {
		sources: atlas.documents.slice(0, mostListed).map((document) => ({
			id: document.id,
			name: document.name,
			shortTitle: document.shortTitle,
			byline: byline(document),
			excerptCount: excerptsAbout(atlas, document).length
		})),
		beginWith: atlas.beginWith.map(({ item, excerpt, label }): BeginningCard => ({
			item: item.id,
			excerpt: excerpt.id,
			label
		})),
		counts: {
			documents: atlas.documents.length,
			corridors: atlas.corridors.length,
			places: atlas.places.length,
			events: atlas.events.length,
			countries: atlas.countries.length,
			excerpts: atlas.excerpts.length
		},
		head: { title: atlas.title, description: atlas.introduction }
	};
}
