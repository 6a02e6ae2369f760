import type { ClientInit } from '@sveltejs/kit';
import { isInClosedFrame } from '#lib/state/closed-frame.ts';
import { addressOfPage } from '#lib/state/page-address.ts';

/** A host may send a page for the name of its file too. Kit, which is about to start, would find no page there. */
export const init: ClientInit = () => {
	// Only WebKit has these events, and the limit.
	if ('GestureEvent' in self) {
		void import('#lib/state/forgive-history-limit.ts').then(
			({ forgiveHistoryLimit }) => forgiveHistoryLimit(history),
			() => undefined
		);
	}
	const href = addressOfPage(location);
	if (href && !isInClosedFrame()) history.replaceState(history.state, '', href);
};
