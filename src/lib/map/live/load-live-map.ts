import { isInClosedFrame } from '#lib/state/closed-frame.ts';
import type { LiveMap } from './live-map.ts';
import { readsBack } from './reads-back.ts';
import { hasWebGl2 } from './webgl.ts';
import { fetchWorker } from './worker.ts';

/** Fetches the program of the live map; or says why there is none. */
export async function loadLiveMap(): Promise<typeof LiveMap | 'unable' | 'falsified' | 'unloaded'> {
	// Kept out of the server's build: Kit puts the style sheet of all that is reached there before the first paint.
	if (import.meta.env.SSR || isInClosedFrame() || !hasWebGl2()) return 'unable';
	if (!readsBack()) return 'falsified';
	try {
		const [{ LiveMap }] = await Promise.all([import('./live-map.ts'), fetchWorker()]);
		return LiveMap;
	} catch {
		return 'unloaded';
	}
}
