import type { TimeSpan } from '#lib/text/time-span.ts';

/** By how many months a key moves an end of the span: the keys of every slider. */
const monthsBy: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -12,
	PageUp: 12,
	Home: -Infinity,
	End: Infinity
};

/** The span after a key was pressed on one of its ends, which stops at the other; nothing for other keys. */
export function moveEnd(
	{ from, to }: TimeSpan,
	end: keyof TimeSpan,
	{ key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
	months: readonly string[]
): TimeSpan | undefined {
	const by = monthsBy[key];
	if (by === undefined || altKey || ctrlKey || metaKey) return undefined;
	const [first, last] = [months.indexOf(from), months.indexOf(to)];
	const within = (index: number, low: number, high: number) => months[Math.min(Math.max(index, low), high)]!;
	return end === 'from'
		? { from: within(first + by, 0, last), to }
		: { from, to: within(last + by, first, months.length - 1) };
}
