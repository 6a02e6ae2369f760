const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A year, month or day in words, as exact as it is written: "25 December 2024", "September 2023", "2025". */
export function dateInWords(date: string): string {
	const [year, month, day] = date.split('-');
	const name = month ? monthNames.format(Date.UTC(2000, Number(month) - 1)) : '';
	return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
}
