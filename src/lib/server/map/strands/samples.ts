import type { Position } from 'geojson';
import type { Leg } from '#lib/atlas/corridor.ts';
import { nearestOn, pointAt, type Kilometres } from '#lib/geometry/line-measure.ts';
import type { Stretch } from './stretch.ts';

/** Legs nearer than this run on the same track: figures of one railway by different hands differ by as much. */
export const sameTrackKm = 1;
/** Between stations, a straight line leaves the track by more. */
export const sameTrackByStationsKm = 2.5;
const stepKm = 0.5;

/** A point of a leg, and what track it lies on. */
export interface Sample {
	readonly km: number;
	readonly position: Position;
	/** The nearest stretch, where one is near enough. */
	readonly stretch?: Stretch;
	readonly distance: Kilometres;
	readonly along: Kilometres;
}

/** Points along a leg, at most half a kilometre from each other. */
export function samplesOf(leg: Leg, total: number, nearby: readonly Stretch[]): Sample[] {
	const count = Math.max(1, Math.ceil(total / stepKm));
	const reached = nearby.map((stretch) => ({ stretch, reach: reachOf(stretch, leg) }));
	return Array.from({ length: count + 1 }, (_, index): Sample => {
		const km = (total * index) / count;
		const position = pointAt(leg.coordinates, km);
		let nearest: Sample = { km, position, distance: Infinity, along: 0 };
		for (const { stretch, reach } of reached) {
			const hit = nearestOn(stretch.coordinates, position, reach);
			if (hit && hit.distance < nearest.distance) nearest = { km, position, stretch, ...hit };
		}
		return nearest;
	});
}

/** How far from a stretch a leg may lie and still mean the same track. */
function reachOf({ uses }: Stretch, leg: Leg): Kilometres {
	const isByStations = ({ course }: Leg) => course === 'station-to-station';
	return isByStations(leg) || uses.every((use) => isByStations(use.leg)) ? sameTrackByStationsKm : sameTrackKm;
}
