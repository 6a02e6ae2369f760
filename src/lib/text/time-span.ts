import { firstDay, isDay, lastDay } from './dates.ts';

/** From a year, month or day to another, both included: "2024-12" and "2025-07". */
export interface TimeSpan {
	readonly from: string;
	readonly to: string;
}

/** What stands in an address: "2024-12/2025-07"; nothing where it is no span. */
export function parseSpan(text: string): TimeSpan | undefined {
	const [from = '', to = '', ...more] = text.split('/');
	const isSpan = more.length === 0 && isDate(from) && isDate(to) && firstDay(from) <= lastDay(to);
	return isSpan ? { from, to } : undefined;
}

export function formatSpan({ from, to }: TimeSpan): string {
	return `${from}/${to}`;
}

/** Its first and its last day. */
export function daysOf({ from, to }: TimeSpan): { first: string; last: string } {
	return { first: firstDay(from), last: lastDay(to) };
}

/** A year, a month or a day that stands on the calendar. */
export function isDate(date: string): boolean {
	return /^\d{4}(-\d\d){0,2}$/.test(date) && isDay(firstDay(date));
}
