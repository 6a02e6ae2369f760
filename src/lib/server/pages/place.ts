import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { PlaceKind } from '#lib/atlas/vocabulary.ts';
import type { PlaceCard } from '#lib/page-data/cards.ts';
import { itemCard, linkTo } from './cards.ts';
import { countryName } from './corridor.ts';

const placeKindNames: Record<PlaceKind, string> = {
	city: 'City',
	town: 'Town',
	village: 'Village',
	region: 'Region',
	exclave: 'Exclave',
	sea: 'Sea',
	continent: 'Continent'
};

export function placeCard(atlas: Atlas, place: Place): PlaceCard {
	const { basis, reference, asOf, withinKm, note, position } = place;
	const country = atlas.countries.find(({ iso }) => iso === place.country);
	const stops = atlas.nodes.filter((node) => node.place === place);
	return {
		...itemCard(atlas, place, placeKindNames[place.placeKind]),
		place: { basis, reference, asOf, withinKm, note, position },
		country: country ? linkTo(country) : place.country ? { name: countryName(atlas, place.country) } : undefined,
		events: atlas.events.filter(({ at }) => at.includes(place)).map(linkTo),
		corridors: atlas.corridors.filter((corridor) => stops.some((node) => node.corridors.includes(corridor))).map(linkTo)
	};
}
