import { expect, it } from 'vitest';
import { askedAgain, changes } from './asked-again.ts';

const transform = askedAgain().transform as (code: string, id: string) => { code: string } | undefined;
const helper = '\0vite/preload-helper.js';

it('has a style sheet that did not come asked for again, and its link taken away', () => {
	const code = changes.map(({ from }) => from).join('\n');
	expect(transform(code, helper)?.code).toBe(changes.map(({ to }) => to).join('\n'));
	expect(transform(code, 'other.js')).toBeUndefined();
});

it('stops the build where Vite does it otherwise', () => {
	expect(() => transform('nothing of the kind', helper)).toThrow(/preload-helper.*0 times.*asked-again/s);
});
