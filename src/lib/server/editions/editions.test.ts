import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { hostilePack } from '../../../../tests/packs/hostile-pack.ts';
import { testPack } from '../../../../tests/packs/test-pack.ts';
import { changesBetween } from './changes.ts';
import { factsOf } from './facts.ts';
import { freeze } from './freeze.ts';
import { fileOfEdition, nameFor, packEdition, readEditions } from './kept-editions.ts';

const atlasOf = (files = testPack()) => linkPack(parsePack(files).pack).atlas;
const atlas = atlasOf();
/** One with many pages, which would take long to make. */
const newest = readEditions('geodata').at(-1);
const edition = freeze(atlas, '2026-11-28');

describe('an edition', () => {
	it('has the same bytes each time, and is read again as it was', () => {
		const bytes = packEdition(edition);
		expect(packEdition(freeze(atlasOf(), '2026-11-28')).equals(bytes)).toBe(true);
		const directory = mkdtempSync(join(tmpdir(), 'editions-'));
		const file = fileOfEdition(directory, edition.name);
		mkdirSync(dirname(file));
		writeFileSync(file, bytes);
		expect(readEditions(directory)).toEqual([edition]);
		rmSync(directory, { recursive: true });
	});

	it('has a page for each item, reading and comparison, and its contents', () => {
		expect(Object.keys(edition.pages)).toEqual(expect.arrayContaining(['', 'compare', ...atlas.itemById.keys()]));
		for (const { document } of atlas.readings) {
			expect(edition.pages).toHaveProperty([`readings/${document.id.slice('documents/'.length)}`]);
		}
		for (const { id, document, exact } of atlas.excerpts) {
			expect(edition.pages[document.id]).toContain(`id="${id}"`);
			expect(edition.pages[document.id]).toContain(exact.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
		}
	});

	it('asks for nothing, runs nothing, and says which edition it is', () => {
		for (const [path, html] of Object.entries(edition.pages)) {
			expect(html, path).not.toMatch(/<script|<link rel="stylesheet|src=|url\(["']?[^#"']/);
			expect(html, path).toContain(atlas.edition.hash);
			expect(html, path).toContain(`/e/2026-11-28${path && `/${path}`}<`);
		}
	});

	it('leads only to pages of its own, to today’s and to sources, by relative addresses', () => {
		const origin = 'https://host.example';
		for (const [path, html] of Object.entries(edition.pages)) {
			const here = `${origin}/under/e/2026-11-28${path && `/${path}`}`;
			const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => new URL(href, here));
			const own = links.filter((link) => link.href.startsWith(`${origin}/`));
			expect(own.length).toBeGreaterThan(1);
			expect(own.map(({ pathname }) => pathname)).toContain(path ? `/under/${path}` : '/under/');
			expect(own.map(({ pathname, hash }) => pathname + hash)).toContain('/under/changes#edition-2026-11-28');
			for (const { pathname } of own.filter((link) => link.pathname.startsWith('/under/e/'))) {
				expect(edition.pages, pathname).toHaveProperty([pathname.replace(/^.under.e.2026-11-28[/]?/, '')]);
			}
		}
	});

	it('lets no words of a pack become markup', () => {
		const hostile = freeze(atlasOf(hostilePack()), '2026-11-28');
		for (const [path, html] of Object.entries(hostile.pages)) {
			const markup = html.replace(/"[^"]*"/g, '""');
			expect(/<(script|img|iframe|object|b)\b|<[^>]* on\w+=/i.exec(markup)?.[0], path).toBeUndefined();
			expect(/href="javascript:/i.test(html), path).toBe(false);
		}
	});

	it('has no two things of one id on a page', () => {
		for (const [path, html] of Object.entries(newest?.pages ?? edition.pages)) {
			const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				path
			).toEqual([]);
		}
	});

	it('has the name of its day, and a letter from the second of a day on', () => {
		expect(nameFor([], '2026-11-28')).toBe('2026-11-28');
		expect(nameFor([edition], '2026-11-29')).toBe('2026-11-29');
		const second = { ...edition, date: '2026-11-28' };
		expect(nameFor([second], '2026-11-28')).toBe('2026-11-28b');
		expect(nameFor([second, second], '2026-11-28')).toBe('2026-11-28c');
	});
});

describe('what changed', () => {
	const facts = factsOf(atlas);

	it('is nothing between an edition and itself', () => {
		expect(changesBetween(edition.facts, factsOf(atlasOf()))).toEqual([]);
	});

	it('is what came, what went, and which field differs', () => {
		const [gone = ''] = Object.keys(facts.excerpts);
		const [leg = ''] = Object.keys(facts.statuses);
		const { [gone]: _, ...excerpts } = facts.excerpts;
		const old = facts.statuses[leg]!;
		const statuses = { ...facts.statuses, [leg]: { ...old, fields: { ...old.fields, status: 'missing' } } };
		const later = { ...facts, excerpts, statuses };
		expect(changesBetween(facts, later)).toMatchObject([
			{ kind: 'excerpts', added: [], changed: [], removed: [{ id: gone }] },
			{ kind: 'statuses', changed: [{ id: leg, fields: [{ field: 'status', after: 'missing' }] }] }
		]);
		expect(changesBetween(later, facts)[0]).toMatchObject({ kind: 'excerpts', added: [{ id: gone }], removed: [] });
	});
});
