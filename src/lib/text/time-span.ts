import { firstDay, lastDay } from './dates.ts';
import { readWhen } from './when.ts';

/** From a year, month or day to another, both included: "2024-12" and "2025-07". */
export interface TimeSpan {
	readonly from: string;
	readonly to: string;
}

/** What stands in an address: "2024-12/2025-07"; nothing where it is no span. */
export function parseSpan(text: string): TimeSpan | undefined {
	const [from = '', to] = text.split('/');
	return to !== undefined && readWhen(text)?.isSoft === false ? { from, to } : undefined;
}

export function formatSpan({ from, to }: TimeSpan): string {
	return `${from}/${to}`;
}

/** Its first and its last day. */
export function daysOf({ from, to }: TimeSpan): { first: string; last: string } {
	return { first: firstDay(from), last: lastDay(to) };
}
