import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CacheStorageFake } from '../../../tests/fakes/cache-storage.ts';
import { answer, dropOthers, wayOf } from './answer.ts';
import { keepHeader, keyOf, listPath, shellPath, storeOf } from './stores.ts';

const host = 'https://atlas.example';
const edition = '2';

let stored: CacheStorageFake;
/** What the network answers; what is not there does not come. */
let network: Record<string, string>;
let after: Promise<unknown>[];

beforeEach(() => {
	stored = new CacheStorageFake();
	network = {};
	after = [];
	vi.stubGlobal('caches', stored);
	vi.stubGlobal('location', { origin: host, href: `${host}/` });
	vi.stubGlobal('fetch', ({ url }: Request) => {
		const text = network[new URL(url).pathname];
		return text === undefined ? Promise.reject(new TypeError('no network')) : Promise.resolve(came(text));
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** An answer as it comes from the site itself: one that is made is of no type. */
function came(text: string): Response {
	const response = new Response(text);
	Object.defineProperty(response, 'type', { value: 'basic' });
	response.clone = () => came(text);
	return response;
}

async function put(store: string, path: string, text: string) {
	await (await stored.open(storeOf(store))).put(host + path, new Response(text));
}

const asked = (path: string, isPage = false) => {
	const request = new Request(host + path);
	if (isPage) Object.defineProperty(request, 'mode', { value: 'navigate' });
	return request;
};

async function ask(path: string, isPage = false) {
	const request = asked(path, isPage);
	const response = await answer(request, wayOf(request, host)!, edition, (work) => after.push(work));
	await Promise.all(after);
	return response;
}

describe('a request', () => {
	it.each([
		['/places/aktau?view=5/41/47', 'network first'],
		['/geodata/search/1.json', 'network first'],
		['/places/aktau/__data.json?x-sveltekit-invalidated=01', 'network first'],
		['/_app/immutable/nodes/1.js', 'kept first'],
		['/base/0/0/0.pbf', 'kept first'],
		['/fonts/noto.woff2', 'kept first'],
		['/_app/version.json', undefined],
		['/service-worker.js', undefined],
		[listPath, undefined],
		['https://elsewhere.example/places/aktau', undefined]
	])('for %s is answered %s', (path, way) => {
		expect(wayOf(new Request(new URL(path, host)), host)).toBe(way);
	});

	it('that the page keeps by itself, or that sends something, is left to the browser', () => {
		expect(wayOf(new Request(`${host}/about`, { headers: { [keepHeader]: '1' } }), host)).toBeUndefined();
		expect(wayOf(new Request(`${host}/about`, { method: 'POST' }), host)).toBeUndefined();
	});
});

it.each([
	['/places/aktau?view=5/41/47#x', '/places/aktau'],
	['/places/aktau/', '/places/aktau'],
	['/places/aktau.html', '/places/aktau'],
	['/places/index.html', '/places'],
	['/index.html', '/'],
	['/?layers=middle', '/'],
	['/__data.json?x=1', '/__data.json']
])('%s is kept as %s', (address, key) => {
	expect(keyOf(host + address)).toBe(host + key);
});

describe('an answer', () => {
	it('comes from the network and is kept for when there is none, whatever the query', async () => {
		network['/about'] = 'new';
		expect(await (await ask('/about?layers=middle')).text()).toBe('new');
		network = {};
		expect(await (await ask('/about.html')).text()).toBe('new');
	});

	it('that is named after what it holds does not come twice', async () => {
		network['/_app/immutable/a.js'] = 'first';
		await ask('/_app/immutable/a.js');
		network['/_app/immutable/a.js'] = 'second';
		expect(await (await ask('/_app/immutable/a.js')).text()).toBe('first');
	});

	it('comes from what is kept when the network is slow', async () => {
		vi.useFakeTimers();
		await put(edition, '/about', 'kept');
		vi.stubGlobal('fetch', () => new Promise(() => undefined));
		const coming = answer(asked('/about'), 'network first', edition, () => undefined);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(await (await coming).text()).toBe('kept');
	});

	it('comes also where there is no room to keep it', async () => {
		stored.room = 0;
		network['/about'] = 'new';
		expect(await (await ask('/about')).text()).toBe('new');
	});

	it('that was led on to another address is not kept: browsers refuse to show it', async () => {
		const moved = came('elsewhere');
		Object.defineProperty(moved, 'redirected', { value: true });
		vi.stubGlobal('fetch', () => Promise.resolve(moved));
		await ask('/old');
		expect(stored.stores.get(storeOf(edition))?.size).toBe(0);
	});
});

describe('without a network', () => {
	it('a page that is not kept says so, in a frame too', async () => {
		await put(edition, shellPath, 'not kept');
		expect(await (await ask('/places/aktau', true)).text()).toBe('not kept');
		const framed = await ask('/embed/places/aktau', true);
		expect([framed.status, await framed.text()]).toEqual([503, 'Not kept on this device']);
	});

	it('data of a page are nowhere, so that its page is asked for in full; other files fail', async () => {
		expect((await ask('/places/aktau/__data.json')).status).toBe(404);
		expect((await ask('/geodata/search/1.json')).type).toBe('error');
	});

	it('pages of an older edition are shown while they are kept, but never its data', async () => {
		await put('1', '/about', 'older');
		await put('1', '/about/__data.json', 'older');
		expect(await (await ask('/about', true)).text()).toBe('older');
		expect((await ask('/about/__data.json')).status).toBe(404);
	});
});

describe('what is kept of other editions', () => {
	it('goes, but for the newest whole one while the present one is not whole', async () => {
		await stored.open('of another program');
		for (const name of ['0', '1', edition]) await put(name, '/about', name);
		const makeWhole = async (name: string) => (await stored.open(storeOf(name))).put(listPath, new Response('{}'));
		await makeWhole('0');
		await makeWhole('1');
		await dropOthers(edition);
		expect(await stored.keys()).toEqual(['of another program', storeOf('1'), storeOf(edition)]);
		await makeWhole(edition);
		await dropOthers(edition);
		expect(await stored.keys()).toEqual(['of another program', storeOf(edition)]);
	});
});
