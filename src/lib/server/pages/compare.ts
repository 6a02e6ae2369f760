import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { ItemLink } from '#lib/page-data/cards.ts';
import type { SourceDocument } from '#lib/atlas/document.ts';
import { comparisonCard, linkTo } from './cards.ts';

/** The items whose excerpts are in such documents. */
function itemsOf(atlas: Atlas, isMeant: (documents: ReadonlySet<SourceDocument>) => boolean): ItemLink[] {
	return [...atlas.itemById.values()]
		.filter(({ kind }) => kind !== 'documents')
		.filter((item) => isMeant(new Set(excerptsAbout(atlas, item).map(({ document }) => document))))
		.map(linkTo);
}

export function comparePage(atlas: Atlas) {
	return {
		spokenOf: [
			...(atlas.documents.length > 1
				? [
						{
							name: 'All documents speak of',
							items: itemsOf(atlas, (documents) => documents.size === atlas.documents.length)
						}
					]
				: []),
			...atlas.documents.map((document) => ({
				name: `Only ${document.nameInText} speaks of`,
				items: itemsOf(atlas, (documents) => documents.size === 1 && documents.has(document))
			}))
		],
		comparisons: atlas.comparisons.map(comparisonCard),
		head: {
			title: `Where the documents differ · ${atlas.title}`,
			description: `${atlas.comparisons.length} matters, sentence beside sentence: where the documents agree, where they differ, where one is silent.`
		}
	};
}
