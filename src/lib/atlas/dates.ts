const months = [
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
	const name = month ? months[Number(month) - 1] : undefined;
	return [day ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
}
