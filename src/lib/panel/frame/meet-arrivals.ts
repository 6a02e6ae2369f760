import { afterNavigate } from '$app/navigation';
import { afterPaint } from '#lib/state/after-paint.ts';

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
		const focused = document.activeElement;
		// A focus has the page laid out at once; the words are painted before.
		afterPaint(() => {
			if (document.activeElement !== focused) return; // the reader has gone on
			const heading = content?.querySelector<HTMLElement>('main h1');
			heading?.setAttribute('tabindex', '-1');
			heading?.focus({ preventScroll: true });
		});
	});
}
