import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changed, changedCode, changes } from './changed-code.ts';

const transform = changedCode().transform as (code: string, id: string) => { code: string } | undefined;
const { styleSheets, styleSheetLinks, ...ofKit } = changes;

it.each(Object.entries(ofKit))('%s: changes what Kit does there, and nothing else', (_, change) => {
	const kit = readFileSync(`node_modules${change.file}`, 'utf8');
	const lean = changed(kit, change);
	expect(lean).not.toBe(kit);
	expect(lean.replace(change.to, () => change.from)).toBe(kit);
});

it('changes every place in a file, and no other file', () => {
	const code = `${styleSheets.from}\n${styleSheetLinks.from}`;
	expect(transform(code, styleSheets.file)?.code).toBe(`${styleSheets.to}\n${styleSheetLinks.to}`);
	expect(transform(code, 'other.js')).toBeUndefined();
});

it.each(Object.entries(changes))('%s: stops the build where it is said otherwise', (_, { file }) => {
	expect(() => transform('nothing of the kind', file)).toThrow(/0 times.*changed-code/s);
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
