import { expect, it } from 'vitest';
import { packFiles } from '../../../../../tests/packs/break-pack.ts';
import { packWith, problemsOf, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { linkPack } from './link-pack.ts';

const { talks, excerpts } = packFiles;

it('reports problems of several files at once', () => {
	const files = packWith(talks, (it) => (it.until = '2020'));
	const content: Breakable = JSON.parse(files.get(excerpts) ?? '');
	content.excerpts[0].section = 'middle';
	files.set(excerpts, JSON.stringify(content));
	const found = new Set(problemsOf(files).map(({ file }) => file));
	expect([...found]).toEqual(expect.arrayContaining([talks, excerpts]));
});

it.each([...testPack().keys()])('reports nothing that follows from %s, which cannot be read', (file) => {
	expect(problemsOf(testPack().set(file, '{')).map((problem) => problem.file)).toEqual([file]);
});

it('changes nothing in the files it links', () => {
	const { pack } = parsePack(testPack());
	freeze(pack);
	expect(linkPack(pack).problems).toEqual([]);
});

function freeze(value: unknown) {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
	Object.freeze(value);
	for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part);
}
