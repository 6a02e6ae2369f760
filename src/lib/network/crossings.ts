import { statuses, type ItemId, type StatusThen } from '#lib/atlas/vocabulary.ts';
import type { Network, NetworkTrack, Stop } from './network.ts';

/** Kilometres in one country; without a country, at sea between two. */
export interface CrossingCell {
	readonly country: string | undefined;
	readonly km: number;
	/** Of the whole row. */
	readonly share: number;
	readonly kmByStatus: ReadonlyMap<StatusThen, number>;
}

/** The best first. */
export const statusesThen: readonly StatusThen[] = [...statuses, 'not-open'];

interface CrossingRow {
	readonly corridor: ItemId;
	readonly km: number;
	/** The longest first, the sea last. */
	readonly cells: readonly CrossingCell[];
}

interface Crossings {
	readonly rows: readonly CrossingRow[];
	/** All corridors together: track that several share counts once. */
	readonly totals: readonly CrossingCell[];
	/** Those of several corridors, the most shared first. */
	readonly sharedStops: readonly { readonly stop: Stop; readonly corridors: readonly ItemId[] }[];
}

/** How far each corridor runs in each country. */
export function crossingsOf(network: Network, corridors: readonly ItemId[]): Crossings {
	const isOn = (track: NetworkTrack, corridor: ItemId) => track.legs.some((leg) => leg.corridors.includes(corridor));
	return {
		rows: corridors.map((corridor): CrossingRow => {
			const tracks = network.tracks.filter((track) => isOn(track, corridor));
			const cells = cellsOf(tracks, (leg) => leg.corridors.includes(corridor));
			return { corridor, km: tracks.reduce((sum, { metres }) => sum + metres, 0) / 1000, cells };
		}),
		totals: cellsOf(
			network.tracks.filter((track) => corridors.some((corridor) => isOn(track, corridor))),
			(leg) => leg.corridors.length > 0
		),
		sharedStops: network.stops
			.map((stop, joint) => {
				const tracks = network.around[joint]!.map((index) => network.tracks[index]!);
				return { stop, corridors: corridors.filter((corridor) => tracks.some((track) => isOn(track, corridor))) };
			})
			.filter((shared) => shared.corridors.length > 1)
			.sort((a, b) => b.corridors.length - a.corridors.length || a.stop.name.localeCompare(b.stop.name))
	};
}

/** The status of a track is the best of the legs in question: what runs on it is there to be used. */
function cellsOf(
	tracks: readonly NetworkTrack[],
	counts: (leg: NetworkTrack['legs'][number]) => boolean
): CrossingCell[] {
	const metres = new Map<string | undefined, Map<StatusThen, number>>();
	let all = 0;
	for (const { legs, parts } of tracks) {
		const among = legs.filter(counts).map(({ status }) => status);
		const status = statusesThen.find((one) => among.includes(one))!;
		for (const part of parts) {
			const byStatus = metres.get(part.country) ?? new Map<StatusThen, number>();
			if (part.metres > 0) byStatus.set(status, (byStatus.get(status) ?? 0) + part.metres);
			metres.set(part.country, byStatus);
			all += part.metres;
		}
	}
	return [...metres]
		.map(([country, byStatus]): CrossingCell => {
			const sum = [...byStatus.values()].reduce((a, b) => a + b, 0);
			const kmByStatus = new Map([...byStatus].map(([status, length]) => [status, length / 1000] as const));
			return { country, km: sum / 1000, share: all > 0 ? sum / all : 0, kmByStatus };
		})
		.sort((a, b) => Number(a.country === undefined) - Number(b.country === undefined) || b.km - a.km);
}
