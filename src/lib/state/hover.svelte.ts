import { createContext } from 'svelte';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** What the pointer or the focus is on, in map or panel; both views light it up. */
export class Hover {
	/** An item, or a leg or node by its id. */
	current = $state.raw<HoverTarget>();

	enter(target: HoverTarget) {
		this.current = target;
	}

	/** Ends the hover of this target. A hover that started elsewhere meanwhile goes on. */
	leave(target: HoverTarget) {
		if (this.current?.kind === target.kind && this.current.id === target.id) this.current = undefined;
	}
}

export type HoverTarget =
	| { readonly kind: 'item'; readonly id: ItemId }
	/** `item` is the corridor whose leg or node it is. */
	| { readonly kind: 'leg'; readonly id: string; readonly item: ItemId }
	| { readonly kind: 'node'; readonly id: string; readonly item: ItemId };

/** The item that a target is, or belongs to. */
export function itemOfTarget(target: HoverTarget): ItemId {
	return target.kind === 'item' ? target.id : target.item;
}

export const [getHover, setHover] = createContext<Hover>();

/** Attributes that light up a target while pointer or focus is on an element or in it. */
export function lighting(hover: Hover, target: HoverTarget) {
	const enter = () => hover.enter(target);
	const leave = () => hover.leave(target);
	return { onpointerenter: enter, onpointerleave: leave, onfocusin: enter, onfocusout: leave };
}
