/** A middle and how far the middle half of the values spreads around it. */
export interface Summary {
	readonly median: number;
	readonly lower: number;
	readonly upper: number;
	readonly count: number;
}

/** The value below which a share of the values lies, linear between neighbours. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)] ?? NaN;
	const above = sorted[Math.ceil(position)] ?? NaN;
	return below + (above - below) * (position - Math.floor(position));
}

export function summarise(values: readonly number[]): Summary | undefined {
	if (values.length === 0) return undefined;
	return {
		median: quantile(values, 0.5),
		lower: quantile(values, 0.25),
		upper: quantile(values, 0.75),
		count: values.length
	};
}

/** One ratio a round, of what was measured in the same round: what slows a machine down slows down both. */
export function pairedRatios(
	above: readonly (number | undefined)[],
	below: readonly (number | undefined)[]
): readonly number[] {
	return above.flatMap((value, round) => {
		const other = below[round];
		return value === undefined || other === undefined || other === 0 ? [] : [value / other];
	});
}

/** Rotates a list so that over n rounds every member takes every position. */
export function rotated<T>(list: readonly T[], by: number): readonly T[] {
	const start = by % Math.max(1, list.length);
	return [...list.slice(start), ...list.slice(0, start)];
}
