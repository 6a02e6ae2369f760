import type { Atlas } from '#lib/atlas/atlas.ts';
import { itemOf } from '#lib/atlas/atlas.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { CountryCrossed } from '#lib/page-data/crossings-card.ts';
import { crossingCard, crossings } from './crossings.ts';
import { linkTo } from './links.ts';
import { preparedAnswers } from './ways.ts';

/** How far the corridors run through a country, and what its closing would do to the prepared questions; nothing where none does. */
export function countryCrossed(atlas: Atlas, { iso }: Country): CountryCrossed | undefined {
	const { rows, totals } = crossings(atlas);
	const total = totals.find(({ country }) => country === iso);
	if (!total) return undefined;
	const effects = preparedAnswers(atlas).flatMap(({ question: { id, question, closed }, answer }) =>
		closed.countries.includes(iso)
			? []
			: answer.countries.flatMap(({ country, effect }) => (country === iso ? [{ id, question, effect }] : []))
	);
	return {
		runs: rows.flatMap(({ corridor, cells }) =>
			cells
				.filter(({ country }) => country === iso)
				.map((cell) => ({ corridor: linkTo(itemOf(atlas, corridor)), ...crossingCard(atlas, cell, corridor) }))
		),
		totalKm: total.km,
		asked: effects.length,
		cut: effects.filter(({ effect }) => effect.kind === 'cuts').map(({ id, question }) => ({ id, question })),
		longer: effects.flatMap(({ id, question, effect }) =>
			effect.kind === 'adds' ? [{ id, question, km: effect.km }] : []
		)
	};
}
