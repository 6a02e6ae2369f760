import type { Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import { eventKnownFrom } from '#lib/atlas/known.ts';
import { nodesOf } from '#lib/atlas/corridor.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { PlaceCard } from '#lib/page-data/cards.ts';
import { kindWords } from '#lib/words/en/kind.ts';
import { itemCard } from './cards.ts';
import { linkTo } from './links.ts';
import { countryName } from './country-name.ts';

export function placeCard(atlas: Atlas, place: Place): PlaceCard {
	const { basis, reference, asOf, withinKm, note, position } = place;
	const country = atlas.countries.find(({ iso }) => iso === place.country);
	const stops = atlas.nodes.filter((node) => node.place === place);
	const where = place.country && (country?.name ?? countryName(atlas, place.country));
	const kindLine = kindWords.inCountry(kindWords.places[place.placeKind], where);
	return {
		...itemCard(atlas, place, kindLine, neighboursOf(atlas, place)),
		place: { basis, reference, asOf, withinKm, note, position },
		country: country ? linkTo(country) : place.country ? { name: countryName(atlas, place.country) } : undefined,
		events: atlas.events
			.filter(({ at }) => at.includes(place))
			.map((event) => ({ ...linkTo(event), knownFrom: eventKnownFrom(atlas, event) })),
		corridors: atlas.corridors.filter((corridor) => stops.some((node) => node.corridors.includes(corridor))).map(linkTo)
	};
}

/** The places along the first corridor that stops at it; of one beside all corridors, the places by the alphabet. */
function neighboursOf(atlas: Atlas, place: Place): readonly Place[] {
	for (const corridor of atlas.corridors) {
		const stops = new Set(nodesOf(corridor).flatMap((node) => node.place ?? []));
		if (stops.size > 1 && stops.has(place)) return [...stops];
	}
	return placesByName(atlas);
}

const placesByName = once((atlas: Atlas) => atlas.places.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
