import { describe, expect, it } from 'vitest';
import { checkPack } from './load-atlas.ts';
import { hashFiles } from './hash-files.ts';
import { readPack } from './read-pack.ts';

const files = new Map([
	['a.json', '{\n}'],
	['b.json', '[]']
]);

describe('the edition', () => {
	it('is the same whatever the order and the ends of lines', () => {
		const other = new Map([
			['b.json', '[]'],
			['a.json', '{\r\n}']
		]);
		expect(hashFiles(other)).toBe(hashFiles(files));
		expect(hashFiles(files)).toMatch(/^[0-9a-f]{12}$/);
	});

	it('is another for any change', () => {
		expect(hashFiles(new Map(files).set('b.json', '[ ]'))).not.toBe(hashFiles(files));
		expect(hashFiles(new Map([...files, ['c.json', '']]))).not.toBe(hashFiles(files));
		expect(
			hashFiles(
				new Map([
					['a.jso', 'n{\n}'],
					['b.json', '[]']
				])
			)
		).not.toBe(hashFiles(files));
	});

	it('is that of the pack, with its newest day of revision', () => {
		const { atlas } = checkPack('geodata');
		expect(atlas.edition.hash).toBe(hashFiles(readPack('geodata')));
		expect(atlas.edition.date >= (atlas.documents[0]?.revised ?? '9')).toBe(true);
		expect(atlas.edition.date).toMatch(/^\d{4}-\d\d-\d\d$/);
	});
});
