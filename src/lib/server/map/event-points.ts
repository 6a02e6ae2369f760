import type { Atlas } from '#lib/atlas/atlas.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { featureId } from '#lib/map-data/feature-id.ts';
import { fanZoom, listed, mostInFan, type Stand } from '#lib/map-data/map-features.ts';
import { layerOfEvent, symbolOfEvent } from '#lib/server/pages/layer-entries.ts';
import type { UnsidedPoint } from './label-sides.ts';
import { documentsAbout } from './names-by-document.ts';
import { whenOf } from './when.ts';
import { pointFeature } from './point-feature.ts';

interface Spot {
	readonly event: AtlasEvent;
	readonly spot: number;
	readonly layer: string;
}

/** The signs of events where they happened, one more for those that share a point, and where events began and ended. */
export function eventPoints(atlas: Atlas): UnsidedPoint[] {
	const spots = atlas.events.flatMap((event) =>
		event.positions.map((_, spot): Spot => ({ event, spot, layer: layerOfEvent(atlas, event) }))
	);
	const together = new Map<string, Spot[]>();
	for (const spot of spots) together.set(placeOf(spot), [...(together.get(placeOf(spot)) ?? []), spot]);
	return [
		...[...together.values()].flatMap((group) => (group.length > 1 ? [gatheringOf(atlas, group)] : [])),
		...spots.map((spot) => signOf(atlas, spot, together.get(placeOf(spot)) ?? [])),
		...endsOf(atlas)
	];
}

function placeOf({ event, spot, layer }: Spot): string {
	return `${layer} ${event.positions[spot]!.join(' ')}`;
}

function signOf(atlas: Atlas, { event, spot, layer }: Spot, group: readonly Spot[]): UnsidedPoint {
	const isSite = hasSite(event);
	const index = group.findIndex((other) => other.event === event && other.spot === spot);
	const alone: Stand = isSite ? 'on' : 'above';
	const together: Stand = group.length > mostInFan ? 'gathered' : `fan-${index}-${group.length}`;
	return pointFeature(event.positions[spot]!, {
		id: featureId({ kind: 'event', event: slugOf(event.id), spot }),
		kind: 'event',
		name: event.name,
		...(event.shortName ? { shortName: event.shortName } : {}),
		symbol: symbolOfEvent(event),
		layers: listed([layer]),
		minzoom: isSite ? 0 : 2,
		labelMinzoom: isSite ? 5 : fanZoom,
		stand: group.length > 1 ? together : alone,
		strand: -1,
		documents: documentsAbout(atlas, event),
		...whenOf(atlas, [event])
	});
}

/** One disc for the events at one point. */
function gatheringOf(atlas: Atlas, group: readonly Spot[]): UnsidedPoint {
	const [{ event, spot, layer }] = group as [Spot];
	const events = group.map((other) => [other.event.id, other.event.name]);
	return pointFeature(event.positions[spot]!, {
		id: featureId({ kind: 'gathering', event: slugOf(event.id), spot }),
		kind: 'gathering',
		name: '',
		symbol: 'gathering',
		layers: listed([layer]),
		minzoom: hasSite(event) ? 0 : 2,
		labelMinzoom: 24,
		stand: hasSite(event) ? 'on' : 'above',
		count: group.length,
		...(group.length > mostInFan ? { isCrowd: true } : {}),
		events: JSON.stringify(events),
		strand: -1,
		documents: documentsAbout(atlas, ...group.map((other) => other.event)),
		...whenOf(
			atlas,
			group.map((other) => other.event)
		)
	});
}

function endsOf(atlas: Atlas): UnsidedPoint[] {
	return atlas.events.flatMap((event) =>
		event.parts.flatMap(({ id, name, role, geometry }) => {
			if (geometry.type !== 'Point' || role === 'site') return [];
			return [
				pointFeature(geometry.coordinates, {
					id: featureId({ kind: 'end', event: slugOf(event.id), end: id }),
					kind: 'end',
					name,
					symbol: 'town',
					layers: listed([layerOfEvent(atlas, event)]),
					minzoom: 6,
					labelMinzoom: 7,
					stand: 'on',
					strand: -1,
					documents: documentsAbout(atlas, event),
					...whenOf(atlas, [event])
				})
			];
		})
	);
}

function hasSite(event: AtlasEvent): boolean {
	return event.parts.some(({ role }) => role === 'site');
}
