import { describe, expect, it } from 'vitest';
import { excerptsAbout } from '#lib/atlas/atlas.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { embedCard, embedEntries } from './embed.ts';
import { pagePaths } from './page-list.ts';

const { atlas } = checkPack('geodata');

describe('a frame for other sites', () => {
	it('is there for every item and every old id', () => {
		const paths = embedEntries().map(({ kind, id }) => `${kind}/${id}`);
		expect(paths).toEqual([...atlas.itemById.keys(), ...atlas.aliases.keys()]);
	});

	it('is not what a search engine should know', () => {
		expect(pagePaths(atlas).filter((path) => path.startsWith('/embed'))).toEqual([]);
	});

	it.each([...atlas.itemById])('of %s quotes its first excerpts exactly, each with its document', (_id, item) => {
		const { excerpts, firstIds, kind, excerptCount } = embedCard(atlas, item);
		expect(kind).not.toBe('');
		expect(excerptCount).toBe(excerptsAbout(atlas, item).length);
		expect(firstIds.length).toBe(new Set(excerptsAbout(atlas, item).map(({ document }) => document)).size);
		for (const { id: excerpt, runs, byline, words } of excerpts) {
			expect(runs.map(({ text }) => text).join('')).toBe(atlas.excerpts.find((some) => some.id === excerpt)?.exact);
			expect(byline).not.toBe('');
			expect(words.last).toBeGreaterThanOrEqual(words.first);
		}
		if (item.kind === 'documents') expect(excerpts).toHaveLength(excerptCount);
	});
});
