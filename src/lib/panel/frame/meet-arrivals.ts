import { afterNavigate } from '$app/navigation';

/** Shows a new page at its top, and tells who does not see it of its heading. The panel scrolls by itself, unknown to Kit. */
export function meetArrivals(panel: () => HTMLElement | undefined) {
	afterNavigate(({ from, to, type }) => {
		if (type === 'enter' || type === 'popstate' || from?.url.pathname === to?.url.pathname) return;
		// An excerpt or a comparison that the address singles out has brought itself into sight, and has taken the focus.
		if (to?.url.hash.startsWith('#matter-') || to?.url.search.includes('excerpt=')) return;
		const content = panel();
		content?.scrollTo({ top: 0 });
		// Who steps through time goes on from there.
		if (document.activeElement?.closest('[data-keeps-focus]')) return;
		const heading = content?.querySelector<HTMLElement>('main h1');
		heading?.setAttribute('tabindex', '-1');
		heading?.focus({ preventScroll: true });
	});
}
