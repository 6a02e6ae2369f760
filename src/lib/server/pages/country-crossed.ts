import type { Atlas } from '#lib/atlas/atlas.ts';
import { itemOf } from '#lib/atlas/atlas.ts';
import type { Country } from '#lib/atlas/country.ts';
import { once } from '#lib/memo/once.ts';
import type { Closing, CountryCrossed } from '#lib/page-data/crossings-card.ts';
import { changesIn, crossingCard, crossings, earlierNetworks } from './crossings.ts';
import { inPlace } from './dated.ts';
import { linkTo } from './links.ts';
import { answersOn } from './ways.ts';

/** How far the corridors run through a country, and what its closing would do to the prepared questions; nothing where none does. */
export function countryCrossed(atlas: Atlas, { iso }: Country): CountryCrossed | undefined {
	const { rows, totals } = crossings(atlas);
	const total = totals.find(({ country }) => country === iso);
	if (!total) return undefined;
	return {
		runs: rows.flatMap(({ corridor, cells }) =>
			cells
				.filter(({ country }) => country === iso)
				.map((cell) => ({ corridor: linkTo(itemOf(atlas, corridor)), ...crossingCard(atlas, cell, corridor) }))
		),
		totalKm: total.km,
		closing: inPlace<Closing>(
			changesIn(earlierAnswers(atlas).map(({ since, answers }) => ({ since, ...closingOf(answers, iso) })))
		)!
	};
}

type Answers = ReturnType<typeof answersOn>;

/** The answers to the prepared questions before each day on which a leg became something else, the oldest first. */
const earlierAnswers = once((atlas: Atlas) =>
	earlierNetworks(atlas).map(({ since, network }) => ({ since, answers: answersOn(atlas, network) }))
);

function closingOf(answers: Answers, iso: string): Closing {
	const effects = answers.flatMap(({ question: { id, question, closed }, answer }) =>
		closed.countries.includes(iso)
			? []
			: answer.countries.flatMap(({ country, effect }) => (country === iso ? [{ id, question, effect }] : []))
	);
	return {
		asked: effects.length,
		cut: effects.filter(({ effect }) => effect.kind === 'cuts').map(({ id, question }) => ({ id, question })),
		longer: effects.flatMap(({ id, question, effect }) =>
			effect.kind === 'adds' ? [{ id, question, km: effect.km }] : []
		)
	};
}
