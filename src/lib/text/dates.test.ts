import { expect, it } from 'vitest';
import { dateInWords } from './dates.ts';

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
