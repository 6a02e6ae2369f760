import { isDrawn, joinFocus, type Focus, type Selection } from '#lib/page-data/focus.ts';
import type { Address } from '#lib/state/address.svelte.ts';
import type { Hit } from './hits.ts';

interface MapFocusOptions {
	readonly address: Pick<Address, 'query' | 'href'>;
	readonly selection: () => Selection | undefined;
	/** Where a stop leads on a page that asks for stops. */
	readonly stopHref: () => ((node: string) => string) | undefined;
}

/** What of the page the address singles out for the map. */
export class MapFocus {
	readonly #address: Pick<Address, 'query' | 'href'>;
	readonly #selection: () => Selection | undefined;
	readonly #stopHref: MapFocusOptions['stopHref'];

	constructor({ address, selection, stopHref }: MapFocusOptions) {
		this.#address = address;
		this.#selection = selection;
		this.#stopHref = stopHref;
	}

	/** The part that the address singles out, or all that the page is about. */
	readonly current = $derived.by((): Focus | undefined => {
		const selection = this.#selection();
		const { leg, node, excerpt } = this.#address.query;
		const part = [leg && `leg:${leg}`, node && `node:${node}`, excerpt && `excerpt:${excerpt}`]
			.map((key) => (key && selection && Object.hasOwn(selection.parts, key) ? selection.parts[key] : undefined))
			.find(Boolean);
		return part ?? selection?.whole;
	});

	/** All that the page is about, with the stops of a corridor; a document is about too much to let the rest drop back. */
	readonly whole = $derived.by((): Focus | undefined => {
		const selection = this.#selection();
		return selection && isDrawn(selection.whole)
			? joinFocus([selection.whole, ...Object.values(selection.parts)])
			: undefined;
	});

	/** An excerpt on the page of an item: words and map speak of one thing, which is looked at closely. */
	get isCloseUp(): boolean {
		return this.#address.query.excerpt !== undefined && this.current === this.#selection()?.whole;
	}

	/**
	 * Where a click on the map leads, live or still. On the page of a document it leads to the words about what was clicked,
	 * where there are any.
	 */
	readonly hrefOf = ({ item, refinement }: Pick<Hit, 'item' | 'refinement'>): string => {
		const stopHref = this.#stopHref();
		if (stopHref && refinement.node) return stopHref(refinement.node);
		const { document, firstExcerpt } = this.#selection()?.reading ?? {};
		const excerpt = firstExcerpt?.[item];
		if (document && excerpt) return this.#address.href(document, { excerpt });
		return this.#address.href(item, refinement);
	};
}
