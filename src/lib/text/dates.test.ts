import { expect, it } from 'vitest';
import { dateInWords, firstDay, isDay, lastDay } from './dates.ts';

it.each([
	['2025', '2025'],
	['2023-09', 'September 2023'],
	['2024-12-25', '25 December 2024'],
	['2025-01-09', '9 January 2025']
])('writes %s as exactly as it is given: %s', (date, words) => {
	expect(dateInWords(date)).toBe(words);
});

it('has a name for each month', () => {
	const names = Array.from({ length: 12 }, (_, month) => dateInWords(`2025-${String(month + 1).padStart(2, '0')}`));
	expect(new Set(names).size).toBe(12);
	for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ 2025$/);
});

it.each([
	['2025', '2025-01-01', '2025-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2025-06-27', '2025-06-27', '2025-06-27']
])('knows the first and the last day of %s', (date, first, last) => {
	expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

it.each(['2025-07-06', '2024-02-29', '2001-12-31'])('takes %s for a day', (date) => expect(isDay(date)).toBe(true));

it.each([
	'',
	'2025',
	'2025-07',
	'2025-02-29',
	'2025-13-01',
	'2025-00-10',
	'2025-07-00',
	'2025-7-6',
	'2025-07-06T00',
	'x'
])('does not take "%s" for a day', (date) => expect(isDay(date)).toBe(false));
