import type { Bounds } from '#lib/geometry/bounds.ts';
import { isSomewhere, type Focus } from '#lib/page-data/focus.ts';
import type { Address } from '#lib/state/address.svelte.ts';
import type { Arrival } from '#lib/state/navigation.svelte.ts';
import { formatView, type View } from '#lib/state/query.ts';
import { afterPaint } from '#lib/state/after-paint.ts';
import type { LiveMap } from './live-map.ts';
import type { MapFocus } from './map-focus.svelte.ts';

interface Following {
	readonly address: Pick<Address, 'setView'>;
	readonly home: () => View;
	readonly focus: Pick<MapFocus, 'current' | 'whole' | 'isCloseUp'>;
	readonly onchange: () => void;
}

/**
 * The address tells the map what to show, and the map tells the address where it came to rest. What comes back from
 * the address, or was there before, must not move the map: it may have begun to move again.
 */
export class AddressFollower {
	readonly #with: Following;
	#heard: { arrival: Arrival; view: string } | undefined;
	#told = '';
	#shown: Focus | undefined;
	/** Calls off what the address has asked for and the map has not begun. */
	#callOff: (() => void) | undefined;
	/** The address has said where the camera is to stand, whatever is drawn meanwhile. */
	#keepsView = false;

	constructor(following: Following) {
		this.#with = following;
	}

	hear(map: LiveMap, arrival: Arrival, asked: View | undefined) {
		const view = asked ? formatView(asked) : '';
		const before = this.#heard;
		this.#heard = { arrival, view };
		if (before?.arrival !== arrival) this.#keepsView = view !== '' || arrival.isReturn;
		if (!before) {
			this.#shown = this.#with.focus.current; // the map was started with it
			map.select(this.#shown, this.#with.focus.whole);
		} else if (before.arrival !== arrival || (view !== '' && view !== before.view && view !== this.#told)) {
			// The words of a page come before the map that goes with them: drawing it takes longer.
			this.#with.onchange();
			this.#callOff?.();
			this.#callOff = afterPaint(() => this.#follow(map, arrival, asked));
		}
	}

	/** What a reader asks for on one page is drawn as soon as it is known. */
	turn(map: LiveMap) {
		const { current: focus, whole } = this.#with.focus;
		if (!this.#heard || focus === this.#shown || !(focus?.askedOn || this.#shown?.askedOn)) return;
		// A moved map is told to the address, and the same answer comes back from it as another object.
		if (JSON.stringify(focus) === JSON.stringify(this.#shown)) return;
		this.#shown = focus;
		this.#with.onchange();
		map.select(focus, whole);
		if (focus && !this.#keepsView) map.camera.show(focus.bounds);
		this.#keepsView = false;
	}

	#follow(map: LiveMap, { isReturn, isByLink }: Arrival, view: View | undefined) {
		this.#callOff = undefined;
		const focus = this.#with.focus.current;
		const isOther = focus !== this.#shown;
		// Who comes from a page about no place, and has not moved the map, has chosen no view to keep.
		const isFirstLook = isByLink && !this.#shown && formatView(map.camera.view) === formatView(this.#with.home());
		this.#shown = focus;
		map.select(focus, this.#with.focus.whole);
		if (view || isReturn) {
			this.#told = view ? formatView(view) : '';
			map.camera.place(view ?? this.opening());
		} else {
			const moves =
				isOther &&
				focus &&
				isSomewhere(focus) &&
				map.camera.show(focus.bounds, isFirstLook || this.#with.focus.isCloseUp || focus.isView);
			if (!moves) this.tell(map.camera.view);
		}
	}

	/** Where the camera stands on a page whose address says no view, when it is opened and when the reader comes back. */
	opening(): View | Bounds {
		return this.extent() ?? this.#with.home();
	}

	/** The bounds of what the page is about, if it is anywhere. */
	extent(): Bounds | undefined {
		const focus = this.#with.focus.current;
		return focus && isSomewhere(focus) ? focus.bounds : undefined;
	}

	/** The map has come to rest. Not told while the address is about to move it: that would be the end of the move before. */
	tell(view: View) {
		if (this.#callOff) return;
		this.#told = formatView(view);
		this.#with.address.setView(view);
	}
}
