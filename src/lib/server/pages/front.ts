import { excerptsAbout, type Atlas, type FrontQuestion } from '#lib/atlas/atlas.ts';
import { allSaidFrom, saidFrom } from '#lib/atlas/known.ts';
import type { QuestionCard } from '#lib/page-data/cards.ts';
import { headWords } from '#lib/words/en/head.ts';
import { byline } from './cards.ts';
import { feedLinks } from './changes.ts';
import { quotedDocument } from './document-signs.ts';
import { verdictOf } from './matters.ts';

const mostListed = 12; // documents on the front page, which must not grow with the pack
const mostWords = 14; // of a quotation that only begins here

export function frontPage(atlas: Atlas) {
	const begin = atlas.beginWith.map(({ item, excerpt, label }): FrontQuestion => ({ question: label, item, excerpt }));
	const questions = atlas.front.length > 0 ? atlas.front : begin;
	const feed = feedLinks();
	return {
		sources: atlas.documents.slice(0, mostListed).map((document) => ({
			id: document.id,
			name: document.name,
			byline: byline(document),
			excerptCount: excerptsAbout(atlas, document).length,
			knownFrom: saidFrom([{ document }])
		})),
		questions: questions.map((question) => questionCard(atlas, question)),
		counts: {
			moreDocuments: atlas.documents.length > mostListed ? atlas.documents.length : 0,
			corridors: atlas.corridors.length,
			places: atlas.places.length,
			events: atlas.events.length,
			countries: atlas.countries.length,
			excerpts: atlas.excerpts.length
		},
		head: {
			title: headWords.front(atlas.title, atlas.descriptions?.front),
			description: atlas.introduction,
			...(feed.length > 0 ? { alternates: feed } : {})
		}
	};
}

function questionCard(atlas: Atlas, { question, item, comparison, excerpt }: FrontQuestion): QuestionCard {
	const lead = atlas.leads.get(item);
	const isFirst =
		comparison !== undefined && lead !== undefined && 'comparison' in lead && lead.comparison === comparison;
	const words = excerpt.exact.split(/(?<=\s)/);
	const beginning = words.slice(0, mostWords).join('').trimEnd();
	return {
		question,
		item: item.id,
		matter: isFirst ? undefined : comparison?.id,
		verdict: comparison && { ...verdictOf(comparison), knownFrom: allSaidFrom(comparison.sides) },
		document: quotedDocument(atlas, excerpt.document),
		excerpt: excerpt.id,
		beginning,
		isCut: words.length > mostWords,
		knownFrom: saidFrom([excerpt])
	};
}
