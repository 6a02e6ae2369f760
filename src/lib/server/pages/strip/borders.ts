import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Stage } from '#lib/atlas/corridor.ts';
import type { StripMark } from '#lib/page-data/strip-card.ts';
import { countryRunsOf } from '#lib/server/network/country-runs.ts';
import { countryName } from '#lib/server/pages/country-name.ts';
import { stripWords as words } from '#lib/words/en/strip.ts';

const atStopKm = 12; // a border this near a stop is said to be there

/** The borders that a stage crosses, each once, in the direction of travel. */
export function bordersOn(atlas: Atlas, { leg, stops }: Stage, stopKm: readonly number[]): StripMark[] {
	const isReversed = stops[0] !== leg.from;
	const runs = countryRunsOf(leg).map(({ country, fromKm, toKm }) =>
		isReversed ? { country, fromKm: leg.lengthKm - toKm, toKm: leg.lengthKm - fromKm } : { country, fromKm, toKm }
	);
	const ordered = isReversed ? runs.reverse() : runs;
	const landed = ordered.filter(({ country }) => country !== undefined);
	return landed.slice(1).flatMap((run, index): StripMark[] => {
		const before = landed[index]!;
		if (before.country === run.country) return [];
		const [from, to] = [before, run].map(({ country }) => countryName(atlas, country!)) as [string, string];
		if (run.fromKm - before.toKm > 0.01)
			return [{ kind: 'border', km: leg.lengthKm / 2, text: words.seaBorder(from, to) }];
		const km = run.fromKm;
		const nearest = stopKm.reduce(
			(best, at, place) => (Math.abs(at - km) < Math.abs(stopKm[best]! - km) ? place : best),
			0
		);
		const isAt = Math.abs(stopKm[nearest]! - km) <= atStopKm;
		return [{ kind: 'border', km, text: words.border(from, to, isAt ? stops[nearest]!.name : undefined) }];
	});
}
