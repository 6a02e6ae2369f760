import type { LiveMap } from './live-map.ts';
import { loadLiveMap } from './load-live-map.ts';
import type { MapLifecycle } from './map-lifecycle.svelte.ts';

/**
 * Returns what fetches the live map and makes it, the first time it is called; where there is none to be had, the
 * lifecycle says why.
 */
export function launcher(life: MapLifecycle, make: (program: typeof LiveMap) => LiveMap): () => void {
	async function launch() {
		const program = await loadLiveMap();
		if (life.hasEnded) return;
		if (typeof program === 'string') return life.fail(program);
		try {
			const map = make(program);
			life.wait(() => map.late());
		} catch {
			life.fail('unable');
		}
	}
	return () => {
		if (life.hasBegun) return;
		life.hasBegun = true;
		void launch();
	};
}
