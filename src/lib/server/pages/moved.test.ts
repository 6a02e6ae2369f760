import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { movedPage } from './moved.ts';

const { atlas } = checkPack('geodata');

describe('the page at an old address', () => {
	it.each([...atlas.aliases])('of %s leads on, with and without a script', (id, item) => {
		for (const root of ['', '/embed']) {
			const html = movedPage(atlas, `${root}/${id}`)!;
			expect(html).toContain(`<a href="${root}/${item.id}">`);
			expect(html).toContain(`content="0;url=${root}/${item.id}"`);
		}
	});

	it('is there for no other address', () => {
		for (const path of [
			'/',
			'/about',
			'/embed',
			'/places/nowhere',
			'/geodata/places.geojson',
			'/still/places/aktau.svg'
		]) {
			expect(movedPage(atlas, path)).toBeUndefined();
		}
		for (const id of atlas.itemById.keys()) expect(movedPage(atlas, `/${id}`)).toBeUndefined();
	});
});
