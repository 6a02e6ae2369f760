import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveAt, goto, leaveFor, page, resetRouter } from '../../../tests/fakes/router.ts';
import { Address } from './address.svelte.ts';

vi.mock('$app/state', async () => (await import('../../../tests/fakes/router.ts')).appState);
vi.mock('$app/navigation', async () => (await import('../../../tests/fakes/router.ts')).appNavigation);

const layers = ['north', 'middle', 'places'];
const inPlace = { replaceState: true, noScroll: true, keepFocus: true };

beforeEach(() => {
	vi.useFakeTimers();
	resetRouter();
});

function addressAt(path: string, options = {}) {
	const address = new Address(layers, options);
	arriveAt(path);
	return address;
}

describe('a refinement while another page is under way', () => {
	it('goes to that page, keeping its own query and the way it is opened', () => {
		const address = addressAt('/corridors/north?leg=a-b');
		leaveFor('/places/harbour?excerpt=e1');
		address.switchLayer('middle', false);
		expect(goto.mock.lastCall).toEqual(['/places/harbour?layers=north,places&excerpt=e1', { isByLink: true }]);
	});

	it('replaces the entry of the history that the browser went back to', () => {
		const address = addressAt('/corridors/north');
		leaveFor('/places/harbour', 'popstate');
		address.chooseLens('note');
		expect(goto.mock.lastCall).toEqual(['/places/harbour?lens=note', { ...inPlace, isReturn: true }]);
	});

	it('keeps the options of a page that was opened here', async () => {
		const address = addressAt('/corridors/north');
		await address.open('/places/harbour');
		const way = goto.mock.lastCall?.[1];
		leaveFor('/places/harbour', 'goto');
		address.chooseLens('note');
		expect(goto.mock.lastCall).toEqual(['/places/harbour?lens=note', way]);
	});
});

describe('a page at an address of no page', () => {
	it.each([
		['says so itself', () => (page.data = { isNowhere: true })],
		['was not found', () => (page.route.id = null)]
	])('that %s keeps its address, and still shows what was asked for', (_, become) => {
		const address = addressAt('/gone');
		become();
		address.switchLayer('middle', false);
		expect(goto).not.toHaveBeenCalled();
		expect(address.isOn('middle')).toBe(false);
	});

	it('is left for the page that is under way', () => {
		const address = addressAt('/gone');
		page.data = { isNowhere: true };
		leaveFor('/places/harbour');
		address.chooseLens('note');
		expect(goto.mock.lastCall?.[0]).toBe('/places/harbour?lens=note');
	});
});

describe('an old id in the address', () => {
	beforeEach(() => {
		page.data = { selection: { aliases: { 'leg:old': 'new', 'excerpt:e1': 'first' } } };
		vi.stubGlobal('self', { origin: 'https://atlas.example' });
	});
	afterEach(() => vi.unstubAllGlobals());

	it.each([
		['/corridors/north?leg=old', '/corridors/north?leg=new'],
		['/places/harbour?lens=note&excerpt=e1&leg=a-b#facts', '/places/harbour?leg=a-b&excerpt=first&lens=note#facts']
	])('is read as the one in use, and gives way to it in place: %s', async (path, inUse) => {
		const address = addressAt(path);
		expect(address.here).toBe(inUse.replace(/#.*/, ''));
		await Promise.resolve();
		expect(goto.mock.calls).toEqual([[inUse, { ...inPlace, state: {} }]]);
	});

	it('is read in a frame whose address cannot change', async () => {
		vi.stubGlobal('self', { origin: 'null' });
		const address = addressAt('/corridors/north?leg=old');
		await Promise.resolve();
		expect(address.query).toEqual({ leg: 'new' });
		expect(goto).not.toHaveBeenCalled();
	});

	it('is left in the address of a page that is being left, and where it is none', async () => {
		addressAt('/corridors/north?leg=old');
		leaveFor('/places/harbour');
		await Promise.resolve();
		arriveAt('/places/harbour?leg=first&excerpt=old');
		await Promise.resolve();
		expect(goto).not.toHaveBeenCalled();
	});
});

describe('the view', () => {
	const view = { zoom: 6, center: [45, 40] } as const;

	it('is written once the camera has rested, and only the last', () => {
		const address = addressAt('/?lens=note');
		address.setView({ ...view, zoom: 4 });
		address.setView(view);
		expect(goto).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(goto).toHaveBeenCalledOnce();
		expect(goto.mock.lastCall).toEqual(['/?lens=note&view=6/40/45', { ...inPlace, state: {} }]);
	});

	it('belongs to the page on which the camera rested', () => {
		const address = addressAt('/');
		address.setView(view);
		leaveFor('/places/harbour');
		arriveAt('/places/harbour', 'link');
		vi.runAllTimers();
		expect(goto).not.toHaveBeenCalled();
	});

	it('is not written over a page that was opened meanwhile', async () => {
		const address = addressAt('/');
		address.setView(view);
		await address.open('/places/harbour');
		vi.runAllTimers();
		expect(goto).toHaveBeenCalledOnce();
	});

	it('is written though a switch is under way', () => {
		const address = addressAt('/');
		address.chooseLens('note');
		leaveFor('/?lens=note', 'goto');
		address.setView(view);
		vi.runAllTimers();
		expect(goto.mock.lastCall?.[0]).toBe('/?lens=note&view=6/40/45');
	});
});

describe('an arrival', () => {
	it('is another one for each page, and tells whether the browser went back or a link was followed', () => {
		const address = addressAt('/');
		const first = address.arrival;
		expect(first).toEqual({ isReturn: false, isByLink: false });
		arriveAt('/places/harbour', 'popstate');
		expect(address.arrival).toEqual({ isReturn: true, isByLink: false });
		arriveAt('/', 'link');
		expect(address.arrival).not.toBe(first);
		expect(address.arrival).toEqual({ isReturn: false, isByLink: true });
	});

	it('is none where only the query was refined', () => {
		const address = addressAt('/');
		const { arrival } = address;
		address.chooseLens('note');
		arriveAt('/?lens=note', 'goto');
		expect(address.arrival).toBe(arrival);
	});
});
