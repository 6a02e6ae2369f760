import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lighterMessages, withLighterMessages } from './maplibre-messages.ts';

const sources = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'src');
const sourceOf = (path: string) => readFileSync(join(sources, path), 'utf8');

describe('withLighterMessages', () => {
	it.each(lighterMessages)('finds what it changes in $path: $from', ({ path, from, to }) => {
		const changed = withLighterMessages(sourceOf(path), path);
		expect(changed).not.toContain(from);
		expect(changed).toContain(to);
	});

	it('leaves other sources as they are', () => {
		const path = 'source/worker.ts';
		expect(withLighterMessages(sourceOf(path), path)).toBe(sourceOf(path));
	});

	it('stops where a source no longer says what is changed, or says it twice', () => {
		const [{ path, from }] = lighterMessages.slice(-1) as [(typeof lighterMessages)[number]];
		expect(() => withLighterMessages('', path)).toThrow(`${path} does not say "${from}" once`);
		expect(() => withLighterMessages(from + from, path)).toThrow('maplibre-messages.ts');
	});
});
