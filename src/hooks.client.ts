import type { ClientInit } from '@sveltejs/kit';
import { loadLiveMap } from '#lib/map/live/load-live-map.ts';
import { isInClosedFrame } from '#lib/state/closed-frame.ts';
import { afterPaint } from '#lib/state/after-paint.ts';
import { isCopied, restControls } from '#lib/state/copied-page.ts';
import { atFirstSign } from '#lib/state/first-sign.ts';
import { addressOfPage } from '#lib/state/page-address.ts';

/** Kit is about to start, and waits for what this returns. */
export const init: ClientInit = () => {
	if (isCopied(location, document.documentElement.dataset['path'] ?? '', import.meta.url)) {
		restControls(document);
		return new Promise(() => undefined);
	}
	// Only WebKit has these, on Apple's machines and on others, and the limit.
	if ('GestureEvent' in self || 'WebKitPoint' in self) {
		void import('#lib/state/forgive-history-limit.ts').then(
			({ forgiveHistoryLimit }) => forgiveHistoryLimit(history),
			() => undefined
		);
	}
	// A host may send a page for the name of its file too, where Kit would find none.
	const href = addressOfPage(location);
	if (href && !isInClosedFrame()) history.replaceState(history.state, '', href);
	// While the page comes to life, and not before it has been painted.
	if (document.getElementById('map')) atFirstSign(() => afterPaint(() => void loadLiveMap()));
};
