import { describe, expect, it } from 'vitest';
import { citationAt } from './citations-file.ts';

describe('citationAt', () => {
	const built = 'http://built.example';
	const citation = { text: `a ${built}/x`, markdown: `[b](${built}/x)`, bibtex: `{${built}/x}`, csl: `"${built}/x"` };
	const file = { origin: built, citations: { one: citation } };

	it('leads every address to where the site stands', () => {
		const there = Object.values(citationAt(file, 'one', 'https://atlas.example') ?? {}).join();
		expect(there).toBe(
			'a https://atlas.example/x,[b](https://atlas.example/x),{https://atlas.example/x},"https://atlas.example/x"'
		);
	});

	it('knows no other excerpt', () => {
		expect(citationAt(file, 'two', built)).toBeUndefined();
	});
});
