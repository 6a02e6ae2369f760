import { expect, it } from 'vitest';
import { nearestIn } from './nearly.ts';

const quote = 'Moscow responded with nothing more than a statement referring to an incident in the air.';

it('finds a quotation that the head of a page stands in, with what was put in', () => {
	const copy = `Before it.\n\n${quote.replace(' a statement', '\n\n12 BRIEFING NOTES\n\na statement')} After it.`;
	expect(nearestIn(copy)(quote)).toEqual({
		how: 'words',
		words: quote.slice(0, -1).replace(' a statement', '\n\n12 BRIEFING NOTES\n\na statement')
	});
});

it('takes beginning and end for no quotation where a page lies between them, or one comes first', () => {
	const [begin, end] = [quote.slice(0, 40), quote.slice(-40)];
	expect(nearestIn(`${begin}. ${'Another matter. '.repeat(9)} ${end}`)(quote)).toBeUndefined();
	expect(nearestIn(`${end} ${begin}.`)(quote)).toBeUndefined();
	expect(nearestIn(`${begin}.`)(quote)).toBeUndefined();
});
