import { isInClosedFrame } from '#lib/state/closed-frame.ts';
import type { LiveMap } from './live-map.ts';
import { readsBack } from './reads-back.ts';
import { hasWebGl2 } from './webgl.ts';
import { startWorker, stopWorker } from './worker.ts';

type Loaded = typeof LiveMap | 'unable' | 'falsified' | 'unloaded';

let loading: Promise<Loaded> | undefined;

/** Fetches the program of the live map, once; or says why there is none. */
export function loadLiveMap(): Promise<Loaded> {
	return (loading ??= load());
}

async function load(): Promise<Loaded> {
	// Kept out of the server's build: Kit puts the style sheet of all that is reached there before the first paint.
	if (import.meta.env.SSR || isInClosedFrame() || !hasWebGl2()) return 'unable';
	if (!readsBack()) return 'falsified';
	try {
		const [{ LiveMap }] = await Promise.all([import('./live-map.ts'), startWorker()]);
		return LiveMap;
	} catch {
		loading = undefined;
		stopWorker();
		return 'unloaded';
	}
}
