import { existsSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { isFromSource, refuseFields, requireSource, workerFile, workerFileNames } from './maplibre-from-source.ts';

describe('what the build of MapLibre rests on', () => {
	it('gives the worker a folder of its own', () => {
		expect(workerFileNames('_app/immutable/chunks/[hash].js')).toBe(
			'_app/immutable/workers/maplibre-gl-worker-[hash].js'
		);
	});

	it.each([[undefined], [() => 'a.js'], ['_app/immutable/[hash].js'], ['']])(
		'stops where pieces of the site are named by %s',
		(names) => {
			expect(() => workerFileNames(names)).toThrow('must be a text with "/chunks/" in it');
		}
	);

	it('stops where a source is gone', () => {
		expect(existsSync(workerFile)).toBe(true);
		expect(() => requireSource(workerFile)).not.toThrow();
		expect(() => requireSource(workerFile.replace('worker.ts', 'gone.ts'))).toThrow('has no file');
	});

	it('stops where a class keeps a public field', async () => {
		const code = 'export class A { zoom: number; pitch = 1; #own = 2; static least = 3; }';
		const build = (options: object) => transformWithOxc(code, 'a.ts', { lang: 'ts', sourcemap: false, ...options });
		const assumptions = { setPublicClassFields: true };
		const typescript = { removeClassFieldsWithoutInitializer: true };
		const built = (await build({ assumptions, typescript })).code;
		expect(built).toContain('#own');
		expect(() => refuseFields(built, 'a.ts')).not.toThrow();
		for (const less of [{}, { assumptions }, { typescript }]) {
			const { code } = await build(less);
			expect(() => refuseFields(code, 'a.ts')).toThrow('keeps the field');
		}
	});
});

it('is taken from its package as built on request, and a slip in the request is told', () => {
	expect(isFromSource('source')).toBe(true);
	expect(isFromSource('dist')).toBe(false);
	expect(() => isFromSource('dits')).toThrow('can be "source"');
});
