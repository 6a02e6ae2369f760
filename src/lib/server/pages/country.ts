import type { Atlas } from '#lib/atlas/atlas.ts';
import { legsOf } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { CountryCard } from '#lib/page-data/cards.ts';
import { itemCard, linkTo } from './cards.ts';

export function countryCard(atlas: Atlas, country: Country): CountryCard {
	return {
		...itemCard(atlas, country, 'Country'),
		country: { iso: country.iso },
		memberships: atlas.memberships
			.filter((membership) => membership.country === country)
			.map(({ organisation, abbreviation, isMember, excerpt }) => ({
				organisation,
				abbreviation,
				isMember,
				excerpt: excerpt.id,
				document: linkTo(excerpt.document)
			})),
		corridors: atlas.corridors
			.filter((corridor) => legsOf(corridor).some((leg) => leg.countries.includes(country.iso)))
			.map(linkTo),
		places: atlas.places.filter((place) => place.country === country.iso).map(linkTo)
	};
}
