import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../tests/clients/read-csv.ts';
import { csvOf, isGuarded } from './csv.ts';

const text = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', 'a', 'ç', "'", ';') });
const plainStart = text.map((rest) => `x${rest}`);

describe('a table', () => {
	it('says in its first letter that it is UTF-8', () => {
		expect(csvOf([['id']])).toBe('\uFEFFid\r\n');
	});

	it('quotes what would end a cell, and doubles quotes', () => {
		expect(csvOf([['a,b', 'say "so"', 'two\nlines', 'plain', 7]])).toBe(
			'\uFEFF"a,b","say ""so""","two\nlines",plain,7\r\n'
		);
	});

	it('can be had with semicolons, and numbers as they are written where these are usual', () => {
		expect(csvOf([['a,b', 'c;d', 10.1, 7]], 'semicolon')).toBe('\uFEFFa,b;"c;d";10,1;7\r\n');
	});

	it('says which cells get an apostrophe', () => {
		expect([isGuarded('-1'), isGuarded('a-1')]).toEqual([true, false]);
	});

	it('read again is the same', () => {
		const table = fc
			.integer({ min: 1, max: 4 })
			.chain((width) =>
				fc.array(fc.array(plainStart, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
			);
		fc.assert(
			fc.property(table, (rows) => {
				expect(readCsv(csvOf(rows))).toEqual(rows);
			})
		);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
		'never begins a cell with a formula: %j',
		(value) => {
			expect(readCsv(csvOf([[value]]))).toEqual([[`'${value}`]]);
		}
	);
});
