import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Question } from '#lib/atlas/network.ts';
import { featureId } from '#lib/map-data/feature-id.ts';
import { once } from '#lib/memo/once.ts';
import { answerOf, type Answer } from '#lib/network/answer.ts';
import type { Network } from '#lib/network/network.ts';
import type { Way } from '#lib/network/way.ts';
import { drawnFocus } from '#lib/page-data/drawn-focus.ts';
import type { Lands, WaysQuestion } from '#lib/page-data/ways-card.ts';
import { drawnLine } from '#lib/server/map/line-scales.ts';
import { networkOf } from '#lib/server/network/network-file.ts';
import { trackLines } from '#lib/server/network/track-lines.ts';
import { waysWords as words } from '#lib/words/en/ways.ts';
import { legStates } from './leg-states-of.ts';
import { countryName } from './country-name.ts';

export function waysPage(atlas: Atlas) {
	return {
		lands: landsOf(atlas),
		questions: questionsOf(atlas),
		states: legStates(atlas),
		head: { title: `${words.heading} · ${atlas.title}`, description: words.description }
	};
}

/** The page of a prepared question; nothing where there is no such question. */
export function questionPage(atlas: Atlas, id: string) {
	const found = preparedAnswers(atlas).find(({ question }) => question.id === id);
	if (!found) return undefined;
	const { question, answer } = found;
	const whole = answer.way && focusOf(atlas, answer.way);
	return {
		question,
		answer,
		lands: landsOf(atlas),
		states: legStates(atlas),
		others: questionsOf(atlas).filter((other) => other.id !== id),
		...(whole ? { selection: { whole, parts: {} } } : {}),
		head: {
			title: `${question.question} · ${atlas.title}`,
			description: words.questionDescription(question.question)
		}
	};
}

/** The questions of the pack with their answers; not those about a stop that no leg touches. */
export const preparedAnswers = once((atlas: Atlas) => answersOn(atlas, networkOf(atlas)));

/** The same over the network of a day. */
export function answersOn(atlas: Atlas, network: Network): readonly { question: Question; answer: Answer }[] {
	return atlas.network.questions.flatMap((question) => {
		const answer = answerOf(network, question.from, question.to, question.closed);
		return answer ? [{ question, answer }] : [];
	});
}

function questionsOf(atlas: Atlas): WaysQuestion[] {
	return preparedAnswers(atlas).map(({ question: { id, question } }) => ({ id, question }));
}

function landsOf(atlas: Atlas): Lands {
	return Object.fromEntries(
		networkOf(atlas).countries.map((code) => {
			const item = atlas.countries.find(({ iso }) => iso === code);
			return [code, { name: countryName(atlas, code), ...(item ? { id: item.id } : {}) }];
		})
	);
}

function focusOf(atlas: Atlas, { rides }: Way) {
	const lines = trackLines(atlas);
	const pieces = rides.flatMap(({ leg: { mode, status }, tracks }) =>
		tracks.map((track) => ({ coordinates: drawnLine(lines[track]!), mode, status }))
	);
	const ends = [rides[0]?.from, rides.at(-1)?.to].flatMap((stop) => stop ?? []);
	return drawnFocus(pieces, { points: ends.map(({ id }) => featureId({ kind: 'node', node: id })) });
}
