import type { ClientInit } from '@sveltejs/kit';
import { addressOfFile } from '#lib/state/file-address.ts';

/** A host may send a page for the name of its file too. Kit, which is about to start, would find no page there. */
export const init: ClientInit = () => {
	const href = addressOfFile(location);
	if (href) history.replaceState(history.state, '', href);
};
