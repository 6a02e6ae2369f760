import { tick } from 'svelte';

/** Brings what an address singles out into sight; focus follows, so that the next key goes on from there. */
export function revealed(isChosen: boolean) {
	return (element: HTMLElement) => {
		if (isChosen) void tick().then(() => reveal(element));
	};
}

/** Shows an element, though it may be folded away. */
function reveal(element: HTMLElement) {
	for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
		fold.open = true;
	}
	element.scrollIntoView({ block: 'center' });
	element.focus({ preventScroll: true });
}

/** Keeps a message in sight that has come below the button it answers, and in a small sheet maybe below its edge. */
export function keptInSight(message: unknown) {
	return (element: HTMLElement) => {
		if (message) element.scrollIntoView({ block: 'nearest' });
	};
}

/** For links within a page: opens what their target is folded into, which no script-driven navigation does. */
export function unfoldTarget({ currentTarget }: Event & { currentTarget: HTMLAnchorElement }) {
	const target = document.getElementById(currentTarget.hash.slice(1));
	// After the router, which scrolls by itself.
	if (target) setTimeout(() => reveal(target));
}
