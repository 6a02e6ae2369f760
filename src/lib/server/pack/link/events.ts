import type { LineString, Point, Position } from 'geojson';
import type { Country } from '#lib/atlas/country.ts';
import type { AtlasEvent, EventPart } from '#lib/atlas/event.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import { checkAmong } from './positions.ts';

/** Events by date, each with the positions of its symbols. */
export function linkEvents(
	pack: ParsedPack,
	places: readonly Place[],
	countries: readonly Country[],
	report: Report
): AtlasEvent[] {
	const spotById = new Map<ItemId, Place | Country>([...places, ...countries].map((item) => [item.id, item]));
	const events: AtlasEvent[] = [];
	for (const [folder, file] of pack.events) {
		const path = `events/${folder}/event.json`;
		if (file.id !== folder) report(path, 'id', `is "${file.id}" in the folder "${folder}"`, 'Give both the same name');
		if (file.until && isBefore(file.until, file.date)) report(path, 'until', 'lies before date', 'Exchange the two');
		const { kind: eventKind, at: atIds = [], ...rest } = file;
		const at = atIds.flatMap((id, index): (Place | Country)[] => {
			const spot = spotById.get(id);
			if (!spot) report(path, `at[${index}]`, `no place or country "${id}"`, 'Add it to the pack or correct the id');
			return spot ? [spot] : [];
		});
		const positions = at.flatMap((spot) => (spot.kind === 'places' ? [spot.position] : []));
		const parts = linkParts(pack, folder, positions, report);
		if (atIds.length === 0 && parts.length === 0) {
			report(path, 'at', 'is missing', 'Name the places where it happened, or draw its geometry in event.geojson');
		}
		const site = parts.find((part) => part.role === 'site');
		if (site?.geometry.type === 'Point') positions.unshift(site.geometry.coordinates);
		events.push({
			...rest,
			kind: 'events',
			eventKind,
			id: `events/${folder}`,
			otherNames: file.otherNames ?? [],
			at,
			positions,
			parts,
			facts: file.facts ?? [],
			times: file.times ?? []
		});
	}
	for (const folder of pack.eventGeometries.keys()) {
		if (!pack.events.has(folder)) {
			report(`events/${folder}/event.geojson`, '', 'has no event.json beside it', 'Write one, or remove the geometry');
		}
	}
	return events.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

/** Compares two dates as far as both are exact: June 2025 does not lie before 27 June 2025. */
function isBefore(a: string, b: string): boolean {
	const exact = Math.min(a.length, b.length);
	return a.slice(0, exact) < b.slice(0, exact);
}

const positionsOf = (geometry: Point | LineString): Position[] =>
	geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;

/** The geometry of an event; `elsewhere` are positions that it has beside that. */
function linkParts(pack: ParsedPack, folder: string, elsewhere: readonly Position[], report: Report): EventPart[] {
	const geometry = pack.eventGeometries.get(folder);
	if (!geometry) return [];
	const path = `events/${folder}/event.geojson`;
	const sites = geometry.features.filter((part) => part.properties.role === 'site');
	if (sites.length !== 1 || sites[0]?.geometry.type !== 'Point') {
		report(path, '', `has ${sites.length} features with the role "site"`, 'Exactly one point is the site');
	}
	for (const [index, { properties, geometry: shape }] of geometry.features.entries()) {
		if (shape.type === 'Point') {
			const others = geometry.features.filter((_, at) => at !== index).flatMap((part) => positionsOf(part.geometry));
			checkAmong(shape.coordinates, [...others, ...elsewhere], path, `features[${index}].geometry`, report);
		}
		if (properties.basis === 'reference' && !properties.reference) {
			report(
				path,
				`features[${index}].properties`,
				'rests on a reference but names none',
				'Name it, or set basis to "unverified"'
			);
		}
	}
	const ids = geometry.features.map((part) => part.id);
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) !== index)
			report(path, `features[${index}].id`, `"${id}" stands twice`, 'Give each feature an id of its own');
	}
	return geometry.features.map((part) => ({ ...part.properties, id: part.id, geometry: part.geometry }));
}
