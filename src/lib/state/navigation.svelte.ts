import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { isInClosedFrame } from './closed-frame.ts';
import { withIdsInUse } from './ids-in-use.ts';
import { formatQuery, parseQuery, type Query, type View } from './query.ts';

/** The opening of a page: by a link, by Back or Forward, or as the first. */
export interface Arrival {
	readonly isReturn: boolean;
	/** By a link of the page, not by a click on the map, where the reader was looking already. */
	readonly isByLink: boolean;
}

/** All layers, and those that are on where an address says nothing. */
export type LayerSets = [all: readonly string[], atFirst: readonly string[]];

/** How to navigate to an address. */
type Way = Partial<Arrival> & NonNullable<Parameters<typeof goto>[1]>;

/** To another address of the page that is open: nothing but the query changes. */
const inPlace: Way = { replaceState: true, noScroll: true, keepFocus: true };

/**
 * How one address follows another: what `Address` asks for, carried out by the router. At build time, and until the first
 * page is hydrated, every query is the default one: only the browser knows the whole address.
 */
export class Navigation {
	readonly #layerSets: () => LayerSets;
	#isLive = $state(false);
	/** The query that was asked for, until the router has written it. */
	#pending = $state.raw<Query>();
	#arrival = $state.raw<Arrival>();
	/** How the last navigation that started here is carried out. */
	#way: Way = {};
	#viewTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(layerSets: () => LayerSets) {
		this.#layerSets = layerSets;
		// A view that is about to be written belongs to the page that is being left.
		beforeNavigate(({ type }) => {
			if (type !== 'goto') this.#dropView();
		});
		afterNavigate(({ type }) => {
			this.#pending = undefined;
			this.#isLive = true;
			const way: Way = type === 'goto' ? this.#way : { isReturn: type === 'popstate', isByLink: type === 'link' };
			if (way !== inPlace) this.#arrival = { isReturn: way.isReturn ?? false, isByLink: way.isByLink ?? false };
			// Until the router is done with this navigation, another would be taken for a part of it.
			queueMicrotask(() => this.#writeIdsInUse());
		});
	}

	get arrival(): Arrival | undefined {
		return this.#arrival;
	}

	get query(): Query {
		if (this.#pending) return this.#pending;
		return this.#isLive ? withIdsInUse(this.#written, page.data.selection?.aliases) : {};
	}

	/** As the address has it. */
	get #written(): Query {
		return parseQuery(page.url.searchParams, ...this.#layerSets());
	}

	get isLive(): boolean {
		return this.#isLive;
	}

	async open(href: string, options: { readonly replaceState: boolean }) {
		this.#dropView();
		this.#way = { noScroll: true, ...options };
		await goto(href, this.#way);
	}

	/**
	 * Changes the query of the open page, and of the page that is loading, if there is one: navigating anywhere else would
	 * cancel it.
	 */
	refine(change: (query: Query) => Query) {
		const target = navigating.to?.url ?? page.url;
		const asked = navigating.to ? parseQuery(target.searchParams, ...this.#layerSets()) : this.query;
		this.#way = this.#wayThere();
		this.#pending = change(this.query);
		// A page that was not found would not be found again: it keeps its address.
		if (!navigating.to && (page.data.isNowhere || page.route.id === null)) return;
		const href = target.pathname + formatQuery(change(asked), ...this.#layerSets()) + target.hash;
		void goto(href, this.#way === inPlace ? { ...inPlace, state: page.state } : this.#way);
	}

	/** Writes a view a little later, if the page is still open then and no other view has followed. */
	writeView(view: View) {
		this.#dropView();
		const { pathname } = page.url;
		this.#viewTimer = setTimeout(() => {
			// A page that was opened meanwhile, or is loading, has a view of its own.
			const isOnTheWay = navigating.to !== null && this.#wayThere() !== inPlace;
			if (page.url.pathname === pathname && !isOnTheWay) this.refine((query) => ({ ...query, view }));
		}, 150);
	}

	/** An old id in the address gives way to the one in use. */
	#writeIdsInUse() {
		const written = this.#written;
		const isOld = withIdsInUse(written, page.data.selection?.aliases) !== written;
		if (isOld && !navigating.to && !isInClosedFrame()) this.refine((query) => query);
	}

	#dropView() {
		clearTimeout(this.#viewTimer);
	}

	/** How the navigation that is under way is carried out. */
	#wayThere(): Way {
		switch (navigating.type) {
			case null:
				return inPlace;
			case 'goto':
				return this.#way;
			case 'popstate':
				return { ...inPlace, isReturn: true }; // the browser is at its entry already
			default:
				return { isByLink: navigating.type === 'link' };
		}
	}
}
