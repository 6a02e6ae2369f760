import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { encodeLine } from '#lib/geometry/line-code.ts';
import { once } from '#lib/memo/once.ts';
import { isApproximate, type Corridor, type Leg } from '#lib/atlas/corridor.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { statesOf, type LegState } from '#lib/atlas/leg-states.ts';
import { featureId } from '#lib/map-data/feature-id.ts';
import { listed, type FinerLine, type MapLine, type MapSpan } from '#lib/map-data/map-features.ts';
import { corridorsOn, type Stretch } from './strands/stretch.ts';
import { stretchesOf } from './strands/stretches.ts';
import { layerOfEvent } from '#lib/server/pages/layer-entries.ts';
import { coarseStretch, fineStretch, roundPosition } from './line-scales.ts';
import { documentsAbout } from './names-by-document.ts';
import { whenOf } from './when.ts';

/** Every stretch of track once for each corridor that uses it, side by side, and the paths of events. */
export function mapLines(atlas: Atlas): FeatureCollection<LineString, MapLine> {
	const paths = atlas.events.flatMap((event) =>
		event.parts.flatMap(({ id, name, role, geometry }) => {
			if (geometry.type !== 'LineString' || (role !== 'planned-path' && role !== 'actual-path')) return [];
			return [
				lineFeature(eastward(geometry.coordinates).map(roundPosition), {
					id: featureId({ kind: 'path', event: slugOf(event.id), path: id }),
					layer: layerOfEvent(atlas, event),
					name,
					mark: name,
					pattern: role,
					lane: 0,
					isSoft: true,
					documents: documentsAbout(atlas, event),
					...whenOf(atlas, [event])
				})
			];
		})
	);
	const strands = strandsOf(atlas).map(({ stretch, line }) => lineFeature(coarseStretch(stretch), line));
	return { type: 'FeatureCollection', features: [...strands, ...paths] };
}

/** The same lines as they were before: what a leg has been, drawn only where the map looks back. */
export const earlierLines = once((atlas: Atlas): readonly Feature<LineString, MapLine>[] =>
	earlierStrands(atlas).map(({ stretch, line }) => lineFeature(coarseStretch(stretch), line))
);

const earlierStrands = once((atlas: Atlas): readonly Strand[] => {
	const counts = new Map<string, number>();
	return strandsOf(atlas).flatMap(({ stretch, leg, line }) =>
		statesOf(leg)
			.slice(0, -1)
			.map(({ status, since, until }) => {
				const place = (counts.get(`${line.layer} ${leg.id}`) ?? 0) + 1;
				counts.set(`${line.layer} ${leg.id}`, place);
				const id = featureId({ kind: 'earlier', corridor: line.layer, leg: leg.id, place });
				const pattern = `${leg.mode}-${status === 'not-open' ? 'planned' : status}` as const;
				const { since: _, ...asNow } = line;
				return { stretch, leg, line: { ...asNow, id, pattern, ...spanOf({ since, until }) } };
			})
	);
});

/** The lines of a corridor once more, as they are drawn from near by: what is drawn by each, now and before. */
export function finerLines(atlas: Atlas, corridor: Corridor): FinerLine[] {
	const layer = slugOf(corridor.id);
	const idsOf = new Map<Stretch, string[]>();
	for (const { stretch, line } of [...strandsOf(atlas), ...earlierStrands(atlas)]) {
		if (line.layer === layer) idsOf.set(stretch, [...(idsOf.get(stretch) ?? []), line.id]);
	}
	return [...idsOf].map(([stretch, ids]) => [ids, encodeLine(fineStretch(stretch))]);
}

/** The ids of the lines that draw a leg for one of its corridors, now and before. */
export function lineIdsOf(atlas: Atlas, corridor: Corridor, leg: Leg): string[] {
	const lines = [...strandsOf(atlas), ...earlierStrands(atlas)].map(({ line }) => line);
	return lines.flatMap((line) =>
		line.layer === slugOf(corridor.id) && line.legs?.includes(listed([leg.id])) ? [line.id] : []
	);
}

interface Strand {
	readonly stretch: Stretch;
	/** The first that runs here: the line is drawn as that one is. */
	readonly leg: Leg;
	readonly line: MapLine;
}

/** One for each corridor on each stretch. */
const strandsOf = once(findStrands);

function findStrands(atlas: Atlas): readonly Strand[] {
	const stretches = stretchesOf(atlas.legs);
	const pieces = new Map<Leg, Stretch[]>();
	for (const leg of atlas.legs) {
		const startOn = ({ uses }: Stretch) =>
			Math.min(...uses.filter((use) => use.leg === leg).map((use) => Math.min(use.fromKm, use.toKm)));
		const own = stretches.filter(({ uses }) => uses.some((use) => use.leg === leg));
		pieces.set(
			leg,
			own.sort((a, b) => startOn(a) - startOn(b))
		);
	}
	return atlas.corridors.flatMap((corridor) =>
		stretches.flatMap((stretch): Strand[] => {
			const legs = [...new Set(stretch.uses.map(({ leg }) => leg))].filter((leg) => leg.corridors.includes(corridor));
			const [leg] = legs;
			if (!leg) return [];
			const beside = corridorsOn(stretch, atlas.corridors);
			const own = pieces.get(leg) ?? [];
			const part = own.length > 1 ? { part: own.indexOf(stretch) + 1 } : {};
			return [
				{
					stretch,
					leg,
					line: {
						id: featureId({ kind: 'leg', corridor: slugOf(corridor.id), leg: leg.id, ...part }),
						layer: slugOf(corridor.id),
						leg: leg.id,
						legs: listed(legs.map(({ id }) => id)),
						name: `${leg.from.name} – ${leg.to.name}`,
						mark: corridor.mark,
						pattern: `${leg.mode}-${leg.status}`,
						lane: beside.indexOf(corridor) - (beside.length - 1) / 2,
						isSoft: isApproximate(stretch.uses[0]?.leg ?? leg),
						documents: documentsAbout(atlas, corridor),
						...spanOf(statesOf(leg).at(-1)!)
					}
				}
			];
		})
	);
}

/** As properties of a feature: what is not known is absent. */
export function spanOf({ since, until }: Pick<LegState, 'since' | 'until'>): MapSpan {
	return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

/** Names along a line stand on its left, which is above it where it runs east. */
function eastward(coordinates: readonly Position[]): readonly Position[] {
	const isWestward = (coordinates[0]?.[0] ?? 0) > (coordinates.at(-1)?.[0] ?? 0);
	return isWestward ? coordinates.toReversed() : coordinates;
}

function lineFeature(coordinates: readonly Position[], properties: MapLine) {
	return {
		type: 'Feature' as const,
		properties,
		geometry: { type: 'LineString' as const, coordinates: [...coordinates] }
	};
}
