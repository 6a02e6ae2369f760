import { expect, it } from 'vitest';
import { withIdsInUse } from './ids-in-use.ts';

const aliases = { 'leg:old-line': 'new-line', 'node:old-line': 'new-town', 'excerpt:said': 'said-first' };

it('reads an old id as the one in use, each kind by itself', () => {
	expect(withIdsInUse({ leg: 'old-line', lens: 'note' }, aliases)).toEqual({ leg: 'new-line', lens: 'note' });
	expect(withIdsInUse({ node: 'old-line', excerpt: 'said' }, aliases)).toEqual({
		node: 'new-town',
		excerpt: 'said-first'
	});
});

it('leaves a query alone that names no old id', () => {
	for (const query of [{}, { leg: 'new-line' }, { leg: 'said' }, { excerpt: 'old-line', lens: 'said' }]) {
		expect(withIdsInUse(query, aliases)).toBe(query);
		expect(withIdsInUse(query)).toBe(query);
	}
});
