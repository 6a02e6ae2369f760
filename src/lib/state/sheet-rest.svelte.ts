import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';

/** How far the sheet stands open on a phone: title and first line, half the screen, or all but the map's edge. */
export const rests = ['peek', 'half', 'full'] as const;
export type Rest = (typeof rests)[number];

/** Where the sheet rests. The whole screen is an entry of the history of its own, so that Back closes it. */
export class SheetRest {
	#below = $state<Exclude<Rest, 'full'>>('half');
	/** The entry is being left, which takes the browser a moment. */
	#isLeaving = $state(false);

	get current(): Rest {
		return page.state.sheetOver !== undefined && !this.#isLeaving ? 'full' : this.#below;
	}

	at(rest: Rest) {
		if (this.#isLeaving || rest === this.current) return;
		if (rest === 'full') {
			this.#below = 'half'; // to which Back, or a link, leads
			pushState(location.href, { sheetOver: location.href });
			return;
		}
		const { sheetOver } = page.state;
		this.#below = rest;
		if (sheetOver === undefined) return;
		// A view or a layer chosen meanwhile would be undone by going back.
		if (sheetOver === location.href) this.#goBack();
		else replaceState(location.href, {});
	}

	#goBack() {
		this.#isLeaving = true;
		addEventListener('popstate', () => (this.#isLeaving = false), { once: true });
		history.back();
	}
}
