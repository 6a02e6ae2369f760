import { createContext } from 'svelte';
import type { TimeEntry } from '#lib/page-data/timeline.ts';
import { underBase } from '#lib/site/site.ts';

/** Everything dated, fetched when the timeline is first opened, and whether it is open. */
export class Timeline {
	isOpen = $state(false);
	hasFailed = $state(false);
	entries = $state.raw<readonly TimeEntry[]>();
	#loading: Promise<void> | undefined;

	load(): Promise<void> {
		return (this.#loading ??= this.#fetch());
	}

	retry() {
		this.hasFailed = false;
		void this.load();
	}

	async #fetch() {
		try {
			const answer = await fetch(underBase('/geodata/timeline.json'));
			if (!answer.ok) throw new Error(`The timeline was answered with ${answer.status}`);
			this.entries = (await answer.json()) as TimeEntry[];
		} catch {
			this.hasFailed = true;
			this.#loading = undefined;
		}
	}
}

export const [getTimeline, setTimeline] = createContext<Timeline>();
