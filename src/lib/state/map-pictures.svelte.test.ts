import { expect, it } from 'vitest';
import { MapPictures, type DrawnMap } from './map-pictures.svelte.ts';

const take = () => Promise.resolve({} as DrawnMap);
const takeAnew = () => Promise.resolve({} as DrawnMap);

it('offers no picture where no live map is drawn', () => {
	expect(new MapPictures().take).toBeUndefined();
});

it('takes the map as long as it is offered', () => {
	const pictures = new MapPictures();
	const withdraw = pictures.offer(take);
	expect(pictures.take).toBe(take);
	withdraw();
	expect(pictures.take).toBeUndefined();
});

it('keeps the offer of a new map when the one before withdraws', () => {
	const pictures = new MapPictures();
	const withdraw = pictures.offer(take);
	pictures.offer(takeAnew);
	withdraw();
	expect(pictures.take).toBe(takeAnew);
});
