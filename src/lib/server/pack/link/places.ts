import type { Place } from '#lib/atlas/place.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import { checkInCountry } from './positions.ts';

export function linkPlaces(pack: ParsedPack, report: Report): Place[] {
	const seen = new Set<string>();
	return (pack.places?.features ?? []).map(({ id, properties, geometry }, index): Place => {
		if (seen.has(id))
			report('places.geojson', `features[${index}].id`, `"${id}" stands twice`, 'Give each place an id of its own');
		seen.add(id);
		checkInCountry(geometry.coordinates, properties, 'places.geojson', `features[${index}].geometry`, report);
		const { kind: placeKind, ...rest } = properties;
		return {
			...rest,
			placeKind,
			kind: 'places',
			id: `places/${id}`,
			otherNames: rest.otherNames ?? [],
			position: geometry.coordinates
		};
	});
}
