import type { TimeEntry } from './timeline.ts';

/** A year on the axis: where it begins and ends, as shares of the whole from 0 to 1. */
interface AxisYear {
	readonly year: number;
	readonly from: number;
	readonly to: number;
}

export interface TimeScale {
	readonly years: readonly AxisYear[];
	/** Every month of the axis, "2024-12". */
	readonly months: readonly string[];
	/** Where a day stands; within the axis, wherever the day is. */
	readonly at: (day: string) => number;
	/** The month at a place of the axis. */
	readonly monthAt: (share: number) => string;
}

const quiet = 0.35; // breadth of a year without entries; one of n has 1 + 2 √n

/** An axis on which years are as broad as what happened in them needs, each divided evenly into its months. */
export function timeScale(entries: readonly Pick<TimeEntry, 'first' | 'last'>[]): TimeScale {
	const yearOf = (day: string) => Number(day.slice(0, 4));
	const firstYear = Math.min(...entries.map(({ first }) => yearOf(first)));
	const lastYear = Math.max(...entries.map(({ last }) => yearOf(last)));
	const counts = Array.from(
		{ length: lastYear - firstYear + 1 },
		(_, index) => entries.filter(({ first }) => yearOf(first) === firstYear + index).length
	);
	const breadths = counts.map((count) => (count === 0 ? quiet : 1 + 2 * Math.sqrt(count)));
	const whole = breadths.reduce((sum, breadth) => sum + breadth, 0);
	let end = 0;
	const years = breadths.map((breadth, index): AxisYear => {
		const from = end;
		end += breadth / whole;
		return { year: firstYear + index, from, to: index === breadths.length - 1 ? 1 : end };
	});
	const months = years.flatMap(({ year }) =>
		Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
	);
	return {
		years,
		months,
		at: (day) => {
			const index = Math.min(Math.max(yearOf(day) - firstYear, 0), years.length - 1);
			const { year, from, to } = years[index]!;
			const begun = Date.UTC(year, 0);
			const share = (Date.parse(day) - begun) / (Date.UTC(year + 1, 0) - begun);
			return from + Math.min(Math.max(share, 0), 1) * (to - from);
		},
		monthAt: (share) => {
			const found = years.findIndex(({ to }) => share < to);
			const at = found < 0 ? years.length - 1 : found;
			const { from, to } = years[at]!;
			const month = Math.floor(Math.min(Math.max((share - from) / (to - from), 0), 0.999) * 12);
			return months[at * 12 + month]!;
		}
	};
}

/** A share of the axis, as a style sheet says it. */
export function percentOf(share: number): string {
	return `${(share * 100).toFixed(2)}%`;
}
