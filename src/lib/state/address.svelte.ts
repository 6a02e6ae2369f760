import { afterNavigate, beforeNavigate, goto, preloadData } from '$app/navigation';
import { navigating, page } from '$app/state';
import { createContext } from 'svelte';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { formatQuery, parseQuery, type Query, type View } from './query.ts';

/** Where pages in frames for other sites stand. */
const embedRoot = '/embed';

/**
 * The address of the page, read and written. It owns what is selected, switched on and looked at; nothing else
 * navigates. While pages are prerendered, and until the first one has come to life, every query is the default one:
 * only the browser knows the address in full.
 */
export class Address {
	readonly layers: readonly string[];
	/** Items lead to pages in frames for other sites, rather than to whole pages. */
	readonly #isEmbedded: boolean;
	#isLive = $state(false);
	/** What has been asked for and is not in the address yet. */
	#pending = $state.raw<Query>();

	constructor(layers: readonly string[], { isEmbedded = false } = {}) {
		this.layers = layers;
		this.#isEmbedded = isEmbedded;
		// A view that is about to be written belongs to the page that is being left.
		beforeNavigate(({ from, to }) => {
			if (from?.url.pathname !== to?.url.pathname) this.dropView();
		});
		afterNavigate(() => {
			this.#pending = undefined;
			this.#isLive = true;
		});
	}

	get query(): Query {
		if (this.#pending) return this.#pending;
		return this.#isLive ? parseQuery(page.url.searchParams, this.layers) : {};
	}

	/** Whether the query can be read yet. */
	get isLive(): boolean {
		return this.#isLive;
	}

	isOn(layer: string): boolean {
		return this.query.layers?.includes(layer) ?? true;
	}

	/** The address of an item, or of a page by its path, with what should stay as it is on the way there. */
	href(target: ItemId | `/${string}`, refinement: Pick<Query, 'leg' | 'node' | 'excerpt'> = {}): string {
		const path = target.startsWith('/') ? target : `${this.#isEmbedded ? embedRoot : ''}/${target}`;
		const { layers, lens, names } = this.query;
		return path + formatQuery({ layers, lens, names, ...refinement }, this.layers);
	}

	/** The address of exactly what is seen now, from the root of the site, without junk. */
	get here(): string {
		const { pathname } = page.url;
		return (this.#isEmbedded ? pathname.slice(embedRoot.length) : pathname) + formatQuery(this.query, this.layers);
	}

	/** The same in a frame for other sites; only an item has one. */
	get hereEmbedded(): string | undefined {
		return page.data.selection && embedRoot + this.here;
	}

	switchLayer(layer: string, isOn: boolean) {
		const layers = this.layers.filter((known) => (known === layer ? isOn : this.isOn(known)));
		this.#refine({ ...this.query, layers });
	}

	showAllLayers() {
		this.#refine({ ...this.query, layers: undefined });
	}

	/** In which language the map writes names. */
	chooseNames(names: 'english' | 'local') {
		this.#refine({ ...this.query, names: names === 'local' ? names : undefined });
	}

	/** Shows a document's words alone, by its slug, or all again. */
	chooseLens(document: string | undefined) {
		this.#refine({ ...this.query, lens: document });
	}

	/** Called when the camera rests. Browsers refuse more than a hundred changes of the address in half a minute. */
	setView(view: View) {
		clearTimeout(this.#viewTimer);
		this.#viewTimer = setTimeout(() => {
			// Writing the address would call off a page that is on its way.
			if (navigating.to === null) this.#refine({ ...this.query, view });
		}, 150);
	}
	#viewTimer: ReturnType<typeof setTimeout> | undefined;

	/** Forgets a view that was about to be written: another page has been asked for. */
	dropView() {
		clearTimeout(this.#viewTimer);
	}

	/** Goes where a link would lead; for what cannot be a link, such as a line drawn on the map. */
	async open(href: string) {
		this.dropView();
		await goto(href, { noScroll: true });
	}

	/** Fetches what another page will show before it is asked for; that it cannot be had is said when it is asked for. */
	prepare(href: string) {
		if (href.split('?')[0] !== page.url.pathname) void preloadData(href).catch(() => undefined);
	}

	#refine(query: Query) {
		this.#pending = query;
		const href = page.url.pathname + formatQuery(query, this.layers) + page.url.hash;
		void goto(href, { replaceState: true, noScroll: true, keepFocus: true });
	}
}

export const [getAddress, setAddress] = createContext<Address>();
