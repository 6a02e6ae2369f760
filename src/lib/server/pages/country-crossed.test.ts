import { expect, it } from 'vitest';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { answerOf } from '#lib/network/answer.ts';
import { networkThen } from '#lib/network/network-then.ts';
import { asKnown } from '#lib/page-data/as-known.ts';
import { networkOf } from '#lib/server/network/network-file.ts';
import { countryCrossed } from './country-crossed.ts';
import { crossingsPage } from './crossings.ts';
import { legStates } from './leg-states-of.ts';

const atlas = loadAtlas();
const crossed = atlas.countries.flatMap((country) => {
	const view = countryCrossed(atlas, country);
	return view ? [[country.name, country, view] as const] : [];
});

it.each(crossed)('%s has the figures of the matrix', (_, country, { runs, totalKm }) => {
	const row = crossingsPage(atlas).card.rows.find(({ land }) => land.id === country.id)!;
	expect(totalKm).toBe(row.total.km);
	expect(runs.map(({ km }) => km)).toEqual(row.cells.flatMap((cell) => cell?.km ?? []));
});

it.each(crossed)('closing %s does what is said of it', (_, { iso }, { closing: { cut, longer, asked } }) => {
	const questions = atlas.network.questions.filter(({ closed }) => !closed.countries.includes(iso));
	expect(asked).toBe(questions.length);
	const lengths = questions.map((question) => {
		const { id, from, to, closed } = question;
		const kmWith = (countries: readonly string[]) =>
			answerOf(networkOf(atlas), from, to, { ...closed, countries })!.way?.km;
		return { id, before: kmWith(closed.countries)!, after: kmWith([...closed.countries, iso]) };
	});
	expect(cut.map(({ id }) => id)).toEqual(lengths.filter(({ after }) => after === undefined).map(({ id }) => id));
	for (const { id, km } of longer) {
		const { before, after } = lengths.find((length) => length.id === id)!;
		expect(after! - before).toBeCloseTo(km, 6);
	}
});

it('says of a day what closing a country would have done then', () => {
	const onDay = (day: string | undefined) =>
		crossed.map(([, { iso }, view]) => {
			const network = networkThen(networkOf(atlas), legStates(atlas), day);
			const isCut = atlas.network.questions.map(({ id, from, to, closed }) => {
				const effects = answerOf(network, from, to, closed)!.countries;
				return effects.find(({ country }) => country === iso)?.effect.kind === 'cuts' ? [id] : [];
			});
			expect(asKnown(view, day)!.closing.cut.map(({ id }) => id)).toEqual(isCut.flat());
			return isCut;
		});
	// The railway to Kars opened on 30 October 2017.
	expect(onDay('2017-10-29')).not.toEqual(onDay(undefined));
});

it('says nothing of a country that no corridor crosses', () => {
	const others = atlas.countries.filter((country) => !crossed.some(([, one]) => one === country));
	expect(others.length).toBeGreaterThan(0);
	expect(others.map((country) => countryCrossed(atlas, country))).toEqual(others.map(() => undefined));
});
