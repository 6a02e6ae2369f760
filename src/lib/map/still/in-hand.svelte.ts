import type { Address } from '#lib/state/address.svelte.ts';
import { formatView, type View } from '#lib/state/query.ts';

/** What the reader's hand does to the still map before the live one is there. */
export class InHand {
	/** It has the map now: the live map waits until it has let go. */
	isHolding = $state(false);
	#left = $state.raw<View>();
	readonly #address: Address;

	constructor(address: Address) {
		this.#address = address;
	}

	/** The hand has let go of the map at a view. */
	leave(at: View) {
		this.#left = at;
	}

	/** The view of the address; to the last digit where the hand has left the map there. */
	get view(): View | undefined {
		const { view } = this.#address.query;
		const left = this.#left;
		return view && left && formatView(view) === formatView(left) ? left : view;
	}
}
