// MapLibre 6 finds its worker by a URL no bundler can see; unset, the map is blank.
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export const workerUrl: string = url;

let started: Worker | undefined;

/**
 * Starts MapLibre's worker before MapLibre has been read, since reading its script takes long too. Fetches the script
 * besides: a worker says nothing of use when its script is refused.
 */
export async function startWorker(): Promise<void> {
	started ??= new Worker(workerUrl, { type: 'module' });
	const response = await fetch(workerUrl);
	if (!response.ok) throw new Error(`The worker's script was answered with ${response.status}`);
	await response.arrayBuffer();
}

/** Lets go of a worker that nobody has taken. */
export function stopWorker(): void {
	started?.terminate();
	started = undefined;
}

/** Makes a map. MapLibre starts its worker itself, and knows no way to be given one: meanwhile it gets the one that runs. */
export function withStartedWorker<T>(make: () => T): T {
	const Native = globalThis.Worker;
	globalThis.Worker = new Proxy(Native, {
		construct(target, [script, options]: ConstructorParameters<typeof Worker>) {
			const worker = (script === workerUrl && started) || new target(script, options);
			if (worker === started) started = undefined;
			return worker;
		}
	});
	try {
		return make();
	} finally {
		globalThis.Worker = Native;
		stopWorker();
	}
}
