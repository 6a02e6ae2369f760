import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withAskedLinks } from './kit-asked-links.ts';

const kit = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');

it('has Kit look through links whose code is to be fetched ahead, and changes nothing else', () => {
	const changed = withAskedLinks(kit);
	expect(changed).toContain("querySelectorAll('[data-sveltekit-preload-code] a, a[data-sveltekit-preload-code]')");
	expect(changed.replace(/querySelectorAll\('\[data-.*?'\)/, "querySelectorAll('a')")).toBe(kit);
});

it('stops the build where Kit does it otherwise', () => {
	expect(() => withAskedLinks('nothing of the kind')).toThrow(/0 times.*kit-asked-links/s);
});
