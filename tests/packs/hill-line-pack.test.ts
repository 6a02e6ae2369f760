import { expect, it } from 'vitest';
import { hillLinePack } from './hill-line-pack.ts';
import { problemsOf } from './test-pack.ts';

it('has no problem', () => {
	expect(problemsOf(hillLinePack())).toEqual([]);
});
