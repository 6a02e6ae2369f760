// Written out: `Intl` takes 27 ms to make its first format in a page.
const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** A year, month or day in words, as exact as it is written: "25 December 2024", "September 2023", "2025". */
export function dateInWords(date: string): string {
	const [year, month, day] = date.split('-');
	const name = month && monthNames[Number(month) - 1];
	return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
}

/** The last day that a year, month or day may mean: "2025-06-30" of "2025-06". */
export function lastDay(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	return [year, month, day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())].join('-');
}

/** The first: "2025-06-01" of "2025-06". */
export function firstDay(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** Whether it is written as a year, a month or a day, and stands on the calendar. */
export function isDate(date: string): boolean {
	return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date) && date <= lastDay(date.slice(0, 7));
}

/** Whether it is one day. */
export function isDay(date: string): boolean {
	return date.length === 10 && isDate(date);
}
