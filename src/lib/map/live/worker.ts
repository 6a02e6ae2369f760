// MapLibre 6 finds its worker by a URL no bundler can see; unset, the map is blank.
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export const workerUrl: string = url;

/**
 * Fetches the worker's script ahead of the worker, which would wait until MapLibre has been read, and which says
 * nothing when its script is refused.
 */
export async function fetchWorker(): Promise<void> {
	const response = await fetch(workerUrl);
	if (!response.ok) throw new Error(`The worker's script was answered with ${response.status}`);
	await response.arrayBuffer();
}
