import { expect, it } from 'vitest';
import { joinNames } from './join-names.ts';

it('keeps a name that runs from right to left by itself, and adds nothing to the others', () => {
	expect(joinNames(['Naxçıvan', 'نخجوان', 'Нахичевань'], ' · ')).toBe('Naxçıvan · \u2068نخجوان\u2069 · Нахичевань');
	expect(joinNames([], ', ')).toBe('');
});
