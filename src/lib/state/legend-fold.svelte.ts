import { createContext } from 'svelte';

const storageKey = 'corridor-atlas-legend';

/** Whether the legend on the map is folded; kept for as long as the tab is open. */
export class LegendFold {
	#isFolded = $state(false);

	get isFolded(): boolean {
		return this.#isFolded;
	}

	/** Takes up what was chosen before in this tab; in the browser only. */
	follow() {
		this.#isFolded = kept() === 'folded';
	}

	fold(isFolded: boolean) {
		this.#isFolded = isFolded;
		try {
			sessionStorage.setItem(storageKey, isFolded ? 'folded' : 'open');
		} catch {
			// Storage is refused in some private windows: the choice then lasts as long as the page.
		}
	}
}

function kept(): string | undefined {
	try {
		return sessionStorage.getItem(storageKey) ?? undefined;
	} catch {
		return undefined;
	}
}

export const [getLegendFold, setLegendFold] = createContext<LegendFold>();
