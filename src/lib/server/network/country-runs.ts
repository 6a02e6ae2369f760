import type { Leg } from '#lib/atlas/corridor.ts';
import { lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import { countryAt } from './country-at.ts';

/** A part of a leg in one country; without a country, at sea between two. */
export interface CountryRun {
	readonly country: string | undefined;
	readonly fromKm: number;
	readonly toKm: number;
}

const stepKm = 0.25;
/** A shorter part in another country is where line and border, both drawn coarsely, touch. */
const leastKm = 2;

/**
 * Which country a leg lies in, part by part. Only the countries that the leg names come into question, and it begins and
 * ends in those of its nodes: a station by the border may lie on the wrong side of a line drawn coarsely.
 */
export function countryRunsOf(leg: Leg): CountryRun[] {
	const total = lengthOf(leg.coordinates);
	const [only] = leg.countries;
	if (leg.countries.length === 1) return [{ country: only, fromKm: 0, toKm: total }];
	const { from, to } = leg;
	if (leg.mode === 'sea') {
		return [
			{ country: from.country, fromKm: 0, toKm: 0 },
			{ country: undefined, fromKm: 0, toKm: total },
			{ country: to.country, fromKm: total, toKm: total }
		];
	}
	const ends = leg.countries.includes(from.country) ? from.country : only!;
	const runs = withoutCrumbs(measuredRuns(leg, total, ends));
	return endingIn(leg, runs, total);
}

function measuredRuns(leg: Leg, total: number, first: string): CountryRun[] {
	const claimed = (km: number, before: string) => {
		const country = countryAt(pointAt(leg.coordinates, km));
		return country !== undefined && leg.countries.includes(country) ? country : before;
	};
	const runs: CountryRun[] = [];
	let country = claimed(0, first);
	let fromKm = 0;
	const count = Math.max(1, Math.ceil(total / stepKm));
	for (let index = 1; index <= count; index++) {
		const km = (total * index) / count;
		const next = claimed(km, country);
		if (next === country) continue;
		let [low, high] = [(total * (index - 1)) / count, km];
		while (high - low > 0.01) {
			const middle = (low + high) / 2;
			if (claimed(middle, country) === country) low = middle;
			else high = middle;
		}
		runs.push({ country, fromKm, toKm: high });
		[country, fromKm] = [next, high];
	}
	return [...runs, { country, fromKm, toKm: total }];
}

/** Gives a short part between two of one country to that country. */
function withoutCrumbs(runs: readonly CountryRun[]): CountryRun[] {
	const kept: CountryRun[] = [];
	for (const [index, run] of runs.entries()) {
		const last = kept.at(-1);
		const isCrumb = last && last.country === runs[index + 1]?.country && run.toKm - run.fromKm < leastKm;
		if (last && (isCrumb || last.country === run.country)) kept[kept.length - 1] = { ...last, toKm: run.toKm };
		else kept.push(run);
	}
	return kept;
}

function endingIn({ from, to, countries }: Leg, runs: readonly CountryRun[], total: number): CountryRun[] {
	const result = [...runs];
	if (countries.includes(from.country) && result[0]?.country !== from.country) {
		result.unshift({ country: from.country, fromKm: 0, toKm: 0 });
	}
	if (countries.includes(to.country) && result.at(-1)?.country !== to.country) {
		result.push({ country: to.country, fromKm: total, toKm: total });
	}
	return result;
}
