import type { SiteFacts } from '../scripts/bench/site-facts.ts';

declare global {
	/** What the author of a page would have typed in by hand; `scripts/bench/build-pages.ts` reads it off the built site. */
	const ATLAS: SiteFacts;
}
