import { describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/text/normal-form.ts';
import { proposeExcerpts, type Named } from './propose-excerpts.ts';

const item = (id: Named['id'], name: string, ...otherNames: string[]): Named => ({ id, name, otherNames });
const items = [
	item('places/aktau', 'Aktau', 'Fort Shevchenko'),
	item('places/baku', 'Baku'),
	item('countries/iran', 'Iran')
];
const tail = 'Nothing else is worth a word here, and so it goes on for a while until the page is full. ';

function propose(text: string, onProgress?: (done: number, all: number) => void) {
	const sections = [{ id: 'all', words: [1, wordsOf(text).length] as const }];
	return proposeExcerpts(text, sections, items, [], new Set(), [], onProgress);
}

describe('proposeExcerpts', () => {
	it('takes as few sentences as name what the text names', () => {
		const text = `The ferry left Baku for Aktau. It was late in Aktau again. They spoke of Iran all night. ${tail.repeat(3)}`;
		expect(propose(text)).toEqual([
			{ id: 'the-ferry-left-baku-for', section: 'all', exact: 'The ferry left Baku for Aktau.', about: ['places/aktau', 'places/baku'] }, // prettier-ignore
			{ id: 'they-spoke-of-iran-all', section: 'all', exact: 'They spoke of Iran all night.', about: ['countries/iran'] } // prettier-ignore
		]);
	});

	it('finds another name, but none across two sentences or within a word', () => {
		const text = `They went to Fort\u00a0Shevchenko. They called it Fort. Shevchenko was a poet. Iranians came later on. ${tail.repeat(3)}`;
		expect(propose(text).map(({ exact }) => exact)).toEqual(['They went to Fort\u00a0Shevchenko.']);
	});

	it('proposes words without the marks of direction that a pack refuses', () => {
		const text = `The ferry left Baku at \u200f8243\u200e sharp. ${tail.repeat(3)}`;
		expect(propose(text).map(({ exact }) => exact)).toEqual(['The ferry left Baku at 8243 sharp.']);
	});

	it('leaves out what stands in the text twice, as a sentence or within one', () => {
		const text = `We went to Baku then. We went to Baku then. He said: We saw Iran there. and left. We saw Iran there. ${tail.repeat(3)}`;
		expect(propose(text).map(({ exact }) => exact)).toEqual(['He said: We saw Iran there.']);
	});

	it('says how far it is', () => {
		const said: string[] = [];
		propose(tail, (done, all) => said.push(`${done} of ${all}`));
		expect(said).toEqual(['1 of 3', '2 of 3', '3 of 3']);
	});
});

// Each took minutes; now each takes about a second.
describe('half a megabyte', () => {
	it.each([
		['of prose on one line', 'The line leaves Baku and is slow, and who minds. '],
		['without a full stop', 'the line leaves Baku and is slow and who minds '],
		['without white space', 'QmFrdQ'],
		['of white space', ' \u00a0'],
		['of full stops', '.']
	])('%s is looked through', (_what, part) => {
		const text = `${part.repeat(500_000 / part.length)} Then we all came to Aktau at last.`;
		expect(propose(text).every(({ exact }) => text.includes(exact))).toBe(true);
	});
});
