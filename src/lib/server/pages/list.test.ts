import { expect, it } from 'vitest';
import { excerptsAbout, itemOf } from '#lib/atlas/atlas.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { listPage } from './list.ts';

const { atlas } = checkPack('geodata');

it('a list holds all of a kind', () => {
	const { items, count } = listPage(atlas, 'places');
	expect(items).toHaveLength(atlas.places.length);
	expect(count).toBe(atlas.places.length);
});

it('a longer one holds those that the documents speak of most, by the alphabet', () => {
	const all = listPage(atlas, 'places');
	const { items, count, head } = listPage(atlas, 'places', 5);
	expect(items).toHaveLength(5);
	expect([count, head]).toEqual([all.count, all.head]);
	const ids = items.map(({ id }) => id);
	const left = all.items.filter(({ id }) => !ids.includes(id));
	expect(Math.min(...items.map(({ excerptCount }) => excerptCount))).toBeGreaterThanOrEqual(
		Math.max(...left.map(({ id }) => excerptsAbout(atlas, itemOf(atlas, id)).length))
	);
	expect(items.map(({ name }) => name)).toEqual(items.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')));
});
