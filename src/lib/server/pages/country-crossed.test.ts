import { expect, it } from 'vitest';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { answerOf } from '#lib/network/answer.ts';
import { networkOf } from '#lib/server/network/network-file.ts';
import { countryCrossed } from './country-crossed.ts';
import { crossingsPage } from './crossings.ts';

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

it.each(crossed)('closing %s does what is said of it', (_, { iso }, { cut, longer, asked }) => {
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

it('says nothing of a country that no corridor crosses', () => {
	const others = atlas.countries.filter((country) => !crossed.some(([, one]) => one === country));
	expect(others.length).toBeGreaterThan(0);
	expect(others.map((country) => countryCrossed(atlas, country))).toEqual(others.map(() => undefined));
});
