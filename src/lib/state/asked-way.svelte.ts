import { createContext } from 'svelte';
import type { Focus } from '#lib/page-data/focus.ts';

/** What a reader has asked for on the page of the ways, for the map to draw: only the browser can put it together. */
export class AskedWay {
	focus = $state.raw<Focus>();
	/** Where a stop of the map leads while that page is open. */
	stopHref = $state.raw<(node: string) => string>();

	clear() {
		this.focus = undefined;
		this.stopHref = undefined;
	}
}

export const [getAskedWay, setAskedWay] = createContext<AskedWay>();
