/**
 * The number of typing errors between two words: a letter missing, added, replaced, or two neighbours swapped. More than
 * `most` is `Infinity`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return Infinity;
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			row[j] = Math.min(
				(last[j] ?? Infinity) + 1,
				(row[j - 1] ?? Infinity) + 1,
				(last[j - 1] ?? Infinity) + (isSame ? 0 : 1),
				isSwapped ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity
			);
		}
		if (Math.min(...row) > most) return Infinity;
		[beforeLast, last] = [last, row];
	}
	const slips = last[other.length] ?? Infinity;
	return slips > most ? Infinity : slips;
}

/** Whether the only difference is two neighbouring letters swapped. */
export function isSwapOf(one: string, other: string): boolean {
	if (one.length !== other.length || one === other) return false;
	const at = [...one].findIndex((letter, index) => letter !== other[index]);
	return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
