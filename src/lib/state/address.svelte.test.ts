import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, goto, page, preloadData, resetRouter } from '../../../tests/fakes/router.ts';
import { Address } from './address.svelte.ts';

vi.mock('$app/state', async () => (await import('../../../tests/fakes/router.ts')).appState);
vi.mock('$app/navigation', async () => (await import('../../../tests/fakes/router.ts')).appNavigation);

const layers = ['north', 'middle', 'places'];
const inPlace = { replaceState: true, noScroll: true, keepFocus: true };

beforeEach(resetRouter);

function addressAt(path: string, options = {}) {
	const address = new Address(layers, options);
	arriveAt(path);
	return address;
}

describe('an address before the first page is hydrated', () => {
	it('has the default query, whatever the browser shows', () => {
		page.url = new URL('https://atlas.example/corridors/middle?lens=note');
		const address = new Address(layers);
		expect(address.query).toEqual({});
		expect(address.isLive).toBe(false);
		expect(address.arrival).toBeUndefined();
		arriveAt(page.url.href);
		expect(address.query).toEqual({ lens: 'note' });
		expect(address.isLive).toBe(true);
	});
});

describe('href', () => {
	it('keeps layers, lens and names on the way to an item, and nothing else', () => {
		const address = addressAt('/corridors/north?layers=north,places&leg=a-b&lens=note&names=local&view=5/40/45');
		expect(address.href('places/harbour')).toBe('/places/harbour?layers=north,places&lens=note&names=local');
	});

	it('singles out a part of the item', () => {
		expect(addressAt('/').href('corridors/north', { leg: 'a-b' })).toBe('/corridors/north?leg=a-b');
	});

	it('leads from a frame to frames, and to other pages by their path', () => {
		const address = addressAt('/embed/places/harbour', { isEmbedded: true });
		expect(address.href('corridors/north')).toBe('/embed/corridors/north');
		expect(address.href('/a-z')).toBe('/a-z');
	});
});

describe('the address of what is shown', () => {
	it('is written without junk, and from a frame as that of the whole page', () => {
		expect(addressAt('/places/harbour?junk=1&lens=note').here).toBe('/places/harbour?lens=note');
		expect(addressAt('/embed/places/harbour?lens=note', { isEmbedded: true }).here).toBe('/places/harbour?lens=note');
	});

	it('can stand in a frame where the page is about an item', () => {
		const address = addressAt('/places/harbour?lens=note');
		expect(address.hereEmbedded()).toBeUndefined();
		page.data = { selection: {} };
		expect(address.hereEmbedded()).toBe('/embed/places/harbour?lens=note');
		expect(address.hereEmbedded('light')).toBe('/embed/places/harbour?lens=note&theme=light');
	});

	it('over a position is close enough to recognise the place, and keeps a closer view', () => {
		const position = { lat: 41.5, lng: 45.25 };
		expect(addressAt('/places/harbour?view=5/40/45').lookingAt(position)).toBe('/places/harbour?view=8/41.5/45.25');
		expect(addressAt('/places/harbour?view=11/40/45').lookingAt(position)).toBe('/places/harbour?view=11/41.5/45.25');
	});
});

describe('layers', () => {
	it('are all on by default', () => {
		const address = addressAt('/');
		expect(layers.every((layer) => address.isOn(layer))).toBe(true);
	});

	it('are switched off and on again in place, without waiting for the router', () => {
		const address = addressAt('/places/harbour#top');
		address.switchLayer('middle', false);
		expect(goto.mock.lastCall).toEqual(['/places/harbour?layers=north,places#top', { ...inPlace, state: {} }]);
		expect([address.isOn('middle'), address.isOn('north')]).toEqual([false, true]);
		arriveAt('/places/harbour?layers=north,places', 'goto');
		address.switchLayer('middle', true);
		expect(goto.mock.lastCall?.[0]).toBe('/places/harbour');
	});

	it('switched one after the other before the router has answered all count', () => {
		const address = addressAt('/');
		for (const layer of layers) address.switchLayer(layer, false);
		expect(goto.mock.lastCall?.[0]).toBe('/?layers=none');
		expect(layers.some((layer) => address.isOn(layer))).toBe(false);
	});

	it('are all shown again, and the rest of the query stays', () => {
		const address = addressAt('/?layers=north&lens=note');
		address.showAllLayers();
		expect(goto.mock.lastCall?.[0]).toBe('/?lens=note');
	});

	it('may be off at first, and are in the address once they are on', () => {
		arriveAt('/');
		const address = new Address(layers, { atFirst: ['north', 'middle'] });
		expect(layers.filter((layer) => address.isOn(layer))).toEqual(['north', 'middle']);
		expect(address.href('/places')).toBe('/places');
		address.switchLayer('places', true);
		expect(goto.mock.lastCall?.[0]).toBe('/?layers=north,middle,places');
		expect(address.isOn('places')).toBe(true);
		address.showAllLayers();
		expect(goto.mock.lastCall?.[0]).toBe('/');
	});

	it('are those that a page asks for, until the reader chooses others, all included', () => {
		page.data = { layersOn: ['north'] };
		const address = addressAt('/readings/note/3');
		expect(layers.filter((layer) => address.isOn(layer))).toEqual(['north']);
		expect(address.isAlone('north')).toBe(true);
		expect(address.href('/readings/note/4')).toBe('/readings/note/4');
		address.switchLayer('places', true);
		expect(goto.mock.lastCall?.[0]).toBe('/readings/note/3?layers=north,places');
		expect(address.href('/readings/note/4')).toBe('/readings/note/4?layers=north,places');
		address.showAllLayers();
		expect(goto.mock.lastCall?.[0]).toBe('/readings/note/3?layers=north,middle,places');
		arriveAt('/readings/note/3?layers=north,middle,places', 'goto');
		expect(layers.every((layer) => address.isOn(layer))).toBe(true);
		address.onlyLayer('north');
		expect(goto.mock.lastCall?.[0]).toBe('/readings/note/3');
	});
});

describe('lens and names', () => {
	it('are written where they are not the default', () => {
		const address = addressAt('/');
		address.chooseLens('note');
		expect(goto.mock.lastCall?.[0]).toBe('/?lens=note');
		address.chooseNames('local');
		expect(goto.mock.lastCall?.[0]).toBe('/?lens=note&names=local');
		address.chooseLens(undefined);
		address.chooseNames('english');
		expect(goto.mock.lastCall?.[0]).toBe('/');
	});
});

describe('prepare', () => {
	it('fetches another page, and nothing for the page that is open', () => {
		const address = addressAt('/places/harbour');
		address.prepare('/places/harbour?excerpt=e1');
		expect(preloadData).not.toHaveBeenCalled();
		address.prepare('/corridors/north?leg=a-b');
		expect(preloadData).toHaveBeenCalledExactlyOnceWith('/corridors/north?leg=a-b');
	});

	it('leaves a failure to the navigation', async () => {
		preloadData.mockRejectedValueOnce(new Error('offline'));
		addressAt('/').prepare('/corridors/north');
		await expect(preloadData.mock.results[0]?.value).rejects.toThrow('offline');
	});
});
