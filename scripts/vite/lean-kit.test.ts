import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changed, changes } from './lean-kit.ts';

it.each(Object.entries(changes))('%s: changes what Kit does there, and nothing else', (_, change) => {
	const kit = readFileSync(`node_modules${change.file}`, 'utf8');
	const lean = changed(kit, change);
	expect(lean).not.toBe(kit);
	expect(lean.replace(change.to, () => change.from)).toBe(kit);
});

it('stops the build where Kit does it otherwise', () => {
	expect(() => changed('nothing of the kind', changes.askedLinks)).toThrow(/0 times.*lean-kit/s);
});

it('reads what is kept as before, and of what is not that there is nothing, without an error', () => {
	const read = new Function('parse', 'sessionStorage', 'key', changes.keptState.to);
	expect(read(JSON.parse, { there: '{"x":1}' }, 'there')).toEqual({ x: 1 });
	expect(read(JSON.parse, {}, 'missing')).toBeNull();
	expect(() => new Function('parse', 'sessionStorage', 'key', changes.keptState.from)(JSON.parse, {}, 'a')).toThrow();
});

it('has the hash that Kit computes', () => {
	const kit = readFileSync(`node_modules${changes.hashes.file}`, 'utf8');
	const hashWith = (code: string) => {
		const body = code.replaceAll(/^import.*$/gm, '').replaceAll('export ', '');
		const make = new Function('text_encoder', 'createHash', `${body}\nreturn sha256;`);
		return make(new TextEncoder(), createHash) as (data: string) => string;
	};
	for (const data of ['', 'words', 'Naxçıvan'.repeat(100)]) {
		expect(hashWith(changed(kit, changes.hashes))(data)).toBe(hashWith(kit)(data));
	}
});
