import type { Atlas } from '#lib/atlas/atlas.ts';
import { legsOf } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { CountryCard } from '#lib/page-data/cards.ts';
import { tiesOf } from '#lib/atlas/ties-of.ts';
import { kindWords } from '#lib/words/en/kind.ts';
import { itemCard, marksOn } from './cards.ts';
import { countryCrossed } from './country-crossed.ts';
import { linkTo } from './links.ts';
import { tieRow } from './tie-rows.ts';
import { markLink, type Marks } from './quotations.ts';

export function countryCard(atlas: Atlas, country: Country): CountryCard {
	const marks = marksOn(atlas, country);
	const byName = atlas.countries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
	return {
		...itemCard(atlas, country, kindWords.country, byName),
		country: { iso: country.iso },
		ties: tiesOf(atlas, country).map((tie) => tieRow(atlas, tie, country)),
		together: togetherWith(atlas, country, marks),
		corridors: atlas.corridors
			.filter((corridor) => legsOf(corridor).some((leg) => leg.countries.includes(country.iso)))
			.map(linkTo),
		crossed: countryCrossed(atlas, country),
		places: atlas.places.filter((place) => place.country === country.iso).map(linkTo)
	};
}

/** Countries that quotations on the page mention too, the most often mentioned first. */
function togetherWith(atlas: Atlas, country: Country, marks: Marks): CountryCard['together'] {
	return atlas.countries
		.filter((other) => other !== country)
		.map((other) => ({
			country: linkTo(other),
			marks: [...marks.keys()]
				.filter(({ about }) => about.some(({ item }) => item === other))
				.map((excerpt) => markLink(atlas, excerpt, marks))
		}))
		.filter((together) => together.marks.length > 0)
		.sort((a, b) => b.marks.length - a.marks.length || a.country.name.localeCompare(b.country.name, 'en'));
}
