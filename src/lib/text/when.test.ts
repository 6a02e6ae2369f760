import { describe, expect, it } from 'vitest';
import { readWhen } from './when.ts';

describe('a date', () => {
	it.each([
		['2024-12-25', { first: '2024-12-25', last: '2024-12-25', isSoft: false }],
		['2024-02', { first: '2024-02-01', last: '2024-02-29', isSoft: false }],
		['2025~', { first: '2025-01-01', last: '2025-12-31', isSoft: true }],
		['2025-06-21/2025-06-30', { first: '2025-06-21', last: '2025-06-30', isSoft: false }],
		['2025-06~/2025-08', { first: '2025-06-01', last: '2025-08-31', isSoft: true }]
	])('reads %s', (text, when) => {
		expect(readWhen(text)).toEqual(when);
	});

	it.each([
		'',
		'2025-13',
		'2025-02-30',
		'2025-6',
		'25',
		'2025/',
		'/2025',
		'2026/2025',
		'2024/2025/2026',
		'2025?',
		'June'
	])('refuses "%s"', (text) => {
		expect(readWhen(text)).toBeUndefined();
	});
});
