import type { Atlas } from '#lib/atlas/atlas.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { NotOnMapCard } from '#lib/page-data/cards.ts';
import { listWords } from '#lib/words/en/lists.ts';

export function notOnMapPage(atlas: Atlas) {
	return {
		cards: atlas.documents.map((document): NotOnMapCard => ({
			knownFrom: saidFrom([{ document }]),
			document: { id: document.id, name: document.name },
			groups: document.notOnMap
		})),
		head: {
			title: `${listWords.notOnMap} · ${atlas.title}`,
			description: listWords.notOnMapIntroduction
		}
	};
}
