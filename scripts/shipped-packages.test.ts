import { expect, test } from 'vitest';
import { packageOf } from './shipped-packages.ts';

test('a module belongs to the innermost package of its path', () => {
	expect(packageOf('/project/node_modules/svelte/src/index.js')).toBe('svelte');
	expect(packageOf('/project/node_modules/@sveltejs/kit/src/runtime/client.js?v=1')).toBe('@sveltejs/kit');
	expect(packageOf('/project/node_modules/a/node_modules/b/index.js')).toBe('b');
	expect(packageOf('C:\\project\\node_modules\\a\\index.js')).toBe('a');
});

test('a module of our own belongs to none', () => {
	expect(packageOf('/project/src/lib/atlas/atlas.ts')).toBeUndefined();
});
