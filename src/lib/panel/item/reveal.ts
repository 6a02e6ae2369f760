import { tick } from 'svelte';

/** Brings the excerpt or comparison that an address singles out into sight; focus follows, so that the next key goes on from there. */
export function revealed(isChosen: boolean) {
	return (element: HTMLElement) => {
		if (!isChosen) return;
		void tick().then(() => {
			element.scrollIntoView({ block: 'center' });
			element.focus({ preventScroll: true });
		});
	};
}
