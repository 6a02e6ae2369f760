import { describe, expect, it } from 'vitest';
import { citationAt } from './citations-file.ts';

describe('citationAt', () => {
	const built = 'http://built.example';
	const one = { id: 'one', document: { id: 'documents/note' } };
	const citedAt = (site: string) => {
		const address = `${site}/documents/note?excerpt=one`;
		return { text: `a ${address}`, markdown: `[b](${address})`, bibtex: `{${address}}`, csl: `"1/2 ${address}"` };
	};

	it.each([built, `${built}/maps`, '/maps', ''])('leads every address from "%s" to where the site stands', (origin) => {
		const file = { origin, citations: { one: citedAt(origin) } };
		expect(citationAt(file, one, 'https://atlas.example')).toEqual(citedAt('https://atlas.example'));
	});

	it('does so into a kept edition too', () => {
		const leadTo = (site: string) => {
			const address = `${site}/e/2026-11-28/documents/note#one`;
			return { text: address, markdown: address, bibtex: address.replace('#', '\\#'), csl: address };
		};
		const file = { origin: '/maps', edition: '2026-11-28', citations: { one: leadTo('/maps') } };
		expect(citationAt(file, one, 'https://atlas.example')).toEqual(leadTo('https://atlas.example'));
	});

	it('knows no other excerpt', () => {
		expect(citationAt({ origin: built, citations: {} }, one, built)).toBeUndefined();
	});
});
