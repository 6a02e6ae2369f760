import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWorker, stopWorker, withStartedWorker, workerUrl } from './worker.ts';

class FakeWorker {
	static readonly made: FakeWorker[] = [];
	readonly terminate = vi.fn();
	readonly script: string;
	constructor(script: string) {
		this.script = script;
		FakeWorker.made.push(this);
	}
}

beforeEach(() => {
	FakeWorker.made.length = 0;
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
});
afterEach(() => {
	stopWorker();
	vi.unstubAllGlobals();
});

it('gives MapLibre the worker that runs already, once', async () => {
	await startWorker();
	const [first, second] = withStartedWorker(() => [new Worker(workerUrl), new Worker(workerUrl)]);
	expect(FakeWorker.made).toEqual([first, second]);
	expect(FakeWorker.made.map(({ terminate }) => terminate.mock.calls.length)).toEqual([0, 0]);
});

it('makes a worker of another script, and ends the one that nobody took', async () => {
	await startWorker();
	withStartedWorker(() => new Worker('/other.js'));
	expect(FakeWorker.made.map(({ script, terminate }) => [script, terminate.mock.calls.length])).toEqual([
		[workerUrl, 1],
		['/other.js', 0]
	]);
});

it('leaves the way workers are made as it was, when a map cannot be made too', async () => {
	await startWorker();
	expect(() =>
		withStartedWorker(() => {
			throw new Error('no WebGL');
		})
	).toThrow('no WebGL');
	expect(globalThis.Worker).toBe(FakeWorker);
	expect(FakeWorker.made[0]?.terminate).toHaveBeenCalledOnce();
});

it('says when the script is refused', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
	await expect(startWorker()).rejects.toThrow('answered with 404');
});
