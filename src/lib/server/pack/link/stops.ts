import { distance, lineString, nearestPointOnLine, point } from '@turf/turf';
import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { Report } from '#lib/server/pack/report.ts';
import { isNear, junctionWithinKm, ownEndsWithinKm, passesWithinKm } from './nearness.ts';

/** A leg before its stops and corridors are known. */
export type Track = Omit<Leg, 'via' | 'corridors'>;

/** The nodes that tracks pass without ending there, in the order of the line. A node that ends none must lie on one. */
export function stopsOn(
	tracks: readonly Track[],
	nodes: readonly CorridorNode[],
	report: Report
): Map<Track, CorridorNode[]> {
	const tracksByEnd = new Map<CorridorNode, Track[]>();
	for (const track of tracks)
		for (const end of [track.from, track.to]) tracksByEnd.set(end, [...(tracksByEnd.get(end) ?? []), track]);
	const passed = new Map<Track, { node: CorridorNode; along: number }[]>();
	for (const node of nodes) {
		const ending = tracksByEnd.get(node) ?? [];
		const within = ending.length > 0 ? junctionWithinKm : passesWithinKm;
		const hits = tracks
			.filter((track) => track.mode !== 'sea' && track.countries.includes(node.country))
			.filter((track) =>
				ending.length > 0 ? isJunction(node, track, ending) : node.kind !== 'station' || track.mode === 'rail'
			)
			.filter((track) => isNear(node.position, track.coordinates))
			.map((track) => ({
				track,
				hit: nearestPointOnLine(lineString([...track.coordinates]), point(node.position)).properties
			}))
			.filter(({ hit }) => hit.pointDistance <= within);
		if (hits.length === 0 && ending.length === 0) {
			report(
				'nodes.geojson',
				node.id,
				'lies on no leg',
				`Move it onto a line (within ${within} km), end a leg there, or remove it`
			);
		}
		const nearest = Math.min(...hits.map(({ hit }) => hit.pointDistance));
		for (const { track, hit } of hits) {
			if (hit.pointDistance > nearest + 2) continue; // another line that happens to run near
			passed.set(track, [...(passed.get(track) ?? []), { node, along: hit.totalDistance }]);
		}
	}
	return new Map(
		[...passed].map(([track, stops]) => [track, stops.sort((a, b) => a.along - b.along).map(({ node }) => node)])
	);
}

/** Whether a track may run through a node at which others of its kind end, instead of merely passing near its own end. */
function isJunction(node: CorridorNode, track: Track, ending: readonly Track[]): boolean {
	const isFarFromEnds = [track.from, track.to].every((end) => distance(end.position, node.position) > ownEndsWithinKm);
	return isFarFromEnds && ending.some(({ mode }) => mode === track.mode);
}
