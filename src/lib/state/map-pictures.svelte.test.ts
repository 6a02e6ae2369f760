import { expect, it } from 'vitest';
import { MapPictures, type DrawnMap } from './map-pictures.svelte.ts';

const mapWithScale = (words: string) => {
	const drawn = { scale: { words } } as DrawnMap;
	return { draw: () => Promise.resolve(drawn), drawNow: () => drawn };
};

it('offers no picture where no live map is drawn', () => {
	const pictures = new MapPictures();
	expect([pictures.take, pictures.now]).toEqual([undefined, undefined]);
});

it('takes the map as long as it is offered', async () => {
	const pictures = new MapPictures();
	const withdraw = pictures.offer(mapWithScale('100 km'));
	expect((await pictures.take?.())?.scale?.words).toBe('100 km');
	expect(pictures.now?.scale?.words).toBe('100 km');
	withdraw();
	expect([pictures.take, pictures.now]).toEqual([undefined, undefined]);
});

it('keeps the offer of a new map when the one before withdraws', () => {
	const pictures = new MapPictures();
	const withdraw = pictures.offer(mapWithScale('100 km'));
	pictures.offer(mapWithScale('200 km'));
	withdraw();
	expect(pictures.now?.scale?.words).toBe('200 km');
});

it('says as long as a live map is coming that there will be one', () => {
	const pictures = new MapPictures();
	expect(pictures.isComing).toBe(false);
	const end = pictures.expect();
	expect([pictures.isComing, pictures.take]).toEqual([true, undefined]);
	end();
	expect(pictures.isComing).toBe(false);
});
