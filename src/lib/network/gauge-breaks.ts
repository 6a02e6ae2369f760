import type { NetworkTrack, Stop } from './network.ts';

/** Where one train cannot go on: the gauge before and the gauge after have no rail in common. */
export interface GaugeBreak {
	readonly fromMm: number;
	readonly toMm: number;
	/** It lies between these two: the same stop, or the ends of a part with both gauges or with an unknown one. */
	readonly after: Stop | undefined;
	readonly before: Stop | undefined;
	/** Nobody vouches for the gauge on one of the two sides. */
	readonly isUnverified: boolean;
}

interface Run {
	/** The gauges that a train from the beginning of the run may have. */
	readonly mm: readonly number[];
	/** Where the last track with one gauge only has ended. */
	readonly after: Stop | undefined;
	readonly isUnverified: boolean;
}

/** The breaks of gauge on a way. A ship or a road ends the rails: what comes after it begins anew. */
export function gaugeBreaksOf(
	steps: readonly { track: Pick<NetworkTrack, 'mode' | 'gauge'>; from: Stop | undefined; to: Stop | undefined }[]
): GaugeBreak[] {
	const breaks: GaugeBreak[] = [];
	let run: Run | undefined;
	for (const { track, from, to } of steps) {
		if (track.mode !== 'rail') run = undefined;
		if (track.mode !== 'rail' || !track.gauge) continue;
		const { mm, isUnverified } = track.gauge;
		const common: readonly number[] = run ? run.mm.filter((figure) => mm.includes(figure)) : mm;
		if (run && common.length === 0) {
			breaks.push({
				fromMm: run.mm[0]!,
				toMm: mm[0]!,
				after: run.after,
				before: from,
				isUnverified: run.isUnverified || isUnverified
			});
		}
		const continued = common.length > 0 ? common : mm;
		// Over tracks with several gauges the change may still come anywhere from their beginning.
		const isOneGauge = mm.length === 1 || !run;
		run = {
			mm: continued,
			after: isOneGauge ? to : run!.after,
			isUnverified: isOneGauge ? isUnverified : run!.isUnverified
		};
	}
	return breaks;
}
