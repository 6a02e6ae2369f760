import type { Atlas } from '#lib/atlas/atlas.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import { archiveOf } from '#lib/page-data/downloads.ts';
import { downloadFiles } from '#lib/server/downloads/registry.ts';
import { aboutWords } from '#lib/words/en/about.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { byline } from './cards.ts';

export function aboutPage(atlas: Atlas) {
	return {
		contact: atlas.contact,
		...atlas.about,
		sources: atlas.documents.map((document) => ({
			id: document.id,
			name: document.name,
			byline: byline(document),
			address: document.address,
			knownFrom: saidFrom([{ document }])
		})),
		downloads: [
			...downloadFiles(atlas, '').flatMap(({ path, name }) =>
				name ? [{ href: `/geodata/${path}` as const, name }] : []
			),
			{ href: archiveOf(atlas.title), name: downloadWords.names.archive }
		],
		head: { title: aboutWords.headTitle(atlas.title), description: aboutWords.description }
	};
}
