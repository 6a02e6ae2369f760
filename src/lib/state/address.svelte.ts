import { afterNavigate, beforeNavigate, goto, preloadData } from '$app/navigation';
import { navigating, page } from '$app/state';
import { createContext } from 'svelte';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { formatQuery, parseQuery, type Query, type View } from './query.ts';

/** Where pages in frames for other sites stand. */
const embedRoot = '/embed';

/** A page that was come to by the browser's way back or forward, by a link, or at first. */
export interface Arrival {
	readonly isReturn: boolean;
}

/** How to go to an address. */
type Way = Partial<Arrival> & NonNullable<Parameters<typeof goto>[1]>;

/** To another address of the page that is open: nothing but the query changes. */
const inPlace: Way = { replaceState: true, noScroll: true, keepFocus: true };

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
	#arrival = $state.raw<Arrival>();
	/** How the last journey that was begun here goes. */
	#way: Way = {};

	constructor(layers: readonly string[], { isEmbedded = false } = {}) {
		this.layers = layers;
		this.#isEmbedded = isEmbedded;
		// A view that is about to be written belongs to the page that is being left.
		beforeNavigate(({ type }) => {
			if (type !== 'goto') this.#dropView();
		});
		afterNavigate(({ type }) => {
			this.#pending = undefined;
			this.#isLive = true;
			const way = type === 'goto' ? this.#way : { isReturn: type === 'popstate' };
			if (way !== inPlace) this.#arrival = { isReturn: way.isReturn ?? false };
		});
	}

	/** Another one each time that a page has been come to, be it the same; none until the first has come to life. */
	get arrival(): Arrival | undefined {
		return this.#arrival;
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
		return isOnIn(this.query, layer);
	}

	/** The address of an item, or of a page by its path, with what should stay as it is on the way there. */
	href(target: ItemId | `/${string}`, refinement: Pick<Query, 'leg' | 'node' | 'excerpt'> = {}): string {
		const path = target.startsWith('/') ? target : `${this.#isEmbedded ? embedRoot : ''}/${target}`;
		const { layers, lens, names } = this.query;
		return path + formatQuery({ layers, lens, names, ...refinement }, this.layers);
	}

	/** The address of this page with the map over a position, near enough to know the place. */
	lookingAt({ lat, lng }: { readonly lat: number; readonly lng: number }): string {
		const zoom = Math.max(this.query.view?.zoom ?? 0, 8);
		return page.url.pathname + formatQuery({ ...this.query, view: { zoom, center: [lng, lat] } }, this.layers);
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
		this.#refine((query) => ({
			...query,
			layers: this.layers.filter((known) => (known === layer ? isOn : isOnIn(query, known)))
		}));
	}

	showAllLayers() {
		this.#refine((query) => ({ ...query, layers: undefined }));
	}

	/** In which language the map writes names. */
	chooseNames(names: 'english' | 'local') {
		this.#refine((query) => ({ ...query, names: names === 'local' ? names : undefined }));
	}

	/** Shows a document's words alone, by its slug, or all again. */
	chooseLens(document: string | undefined) {
		this.#refine((query) => ({ ...query, lens: document }));
	}

	/** Called when the camera rests. Browsers refuse more than a hundred changes of the address in half a minute. */
	setView(view: View) {
		this.#dropView();
		const { pathname } = page.url;
		this.#viewTimer = setTimeout(() => {
			// A page that has come meanwhile, or is on its way, says itself what it shows.
			const isOnTheWay = navigating.to !== null && this.#wayThere() !== inPlace;
			if (page.url.pathname === pathname && !isOnTheWay) this.#refine((query) => ({ ...query, view }));
		}, 150);
	}
	#viewTimer: ReturnType<typeof setTimeout> | undefined;

	#dropView() {
		clearTimeout(this.#viewTimer);
	}

	/** Goes where a link would lead; for what cannot be a link, such as a line drawn on the map. */
	async open(href: string) {
		this.#dropView();
		this.#way = { noScroll: true };
		await goto(href, this.#way);
	}

	/** Fetches what another page will show before it is asked for; that it cannot be had is said when it is asked for. */
	prepare(href: string) {
		if (href.split('?')[0] !== page.url.pathname) void preloadData(href).catch(() => undefined);
	}

	/**
	 * Changes the query of the page that is open, and of the one that is on its way, if there is one: to go anywhere else
	 * would call it off.
	 */
	#refine(change: (query: Query) => Query) {
		const target = navigating.to?.url ?? page.url;
		const asked = navigating.to ? parseQuery(target.searchParams, this.layers) : this.query;
		this.#way = this.#wayThere();
		this.#pending = change(this.query);
		// A page that stands at an address of no page, such as "no such page", is not found again: it keeps its address.
		if (!navigating.to && (page.data.isNowhere || page.route.id === null)) return;
		const href = target.pathname + formatQuery(change(asked), this.layers) + target.hash;
		void goto(href, this.#way);
	}

	/** How the address that the page is on its way to is being gone to. */
	#wayThere(): Way {
		switch (navigating.type) {
			case null:
				return inPlace;
			case 'goto':
				return this.#way;
			case 'popstate':
				return { ...inPlace, isReturn: true }; // the browser is at its entry already
			default:
				return {};
		}
	}
}

function isOnIn({ layers }: Query, layer: string): boolean {
	return layers?.includes(layer) ?? true;
}

export const [getAddress, setAddress] = createContext<Address>();
