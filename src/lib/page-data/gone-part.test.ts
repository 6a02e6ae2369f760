import { expect, it } from 'vitest';
import { goneFrom } from './gone-part.ts';

const focus = { bounds: [0, 0, 1, 1], lines: [], points: [], countries: [] } as const;
const page = {
	parts: { 'leg:a-b': focus, 'node:b': focus },
	excerpts: [{ id: 'first' }]
};

it('tells what an address singles out that the page has not', () => {
	expect(goneFrom({}, page)).toEqual({ excerpt: false, part: false });
	expect(goneFrom({ leg: 'a-b', node: 'b', excerpt: 'first' }, page)).toEqual({ excerpt: false, part: false });
	expect(goneFrom({ leg: 'b' }, page)).toEqual({ excerpt: false, part: true });
	expect(goneFrom({ leg: 'a-b', node: 'a-b' }, page)).toEqual({ excerpt: false, part: true });
	expect(goneFrom({ excerpt: 'second' }, page)).toEqual({ excerpt: true, part: false });
	expect(goneFrom({ node: 'b' }, { excerpts: [] })).toEqual({ excerpt: false, part: true });
});
