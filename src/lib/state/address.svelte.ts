import { preloadData } from '$app/navigation';
import { page } from '$app/state';
import { createContext } from 'svelte';
import { isItemId } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { underBase, withinSite } from '#lib/site/site.ts';
import { isAloneIn, isOnIn, switched, type LayersOn } from './layers-on.ts';
import { Navigation, type Arrival, type LayerSets } from './navigation.svelte.ts';
import { formatQuery, type Query, type View } from './query.ts';

/** The path of the pages that other sites put into frames. */
const embedRoot = '/embed';

/**
 * The address of the page, read and written. It owns what is selected, switched on and looked at; nothing else
 * navigates.
 */
export class Address {
	readonly layers: readonly string[];
	/** Those that are on where an address says nothing. */
	readonly #atFirst: readonly string[];
	/** Whether links to items lead to pages for frames instead of whole pages. */
	readonly #isEmbedded: boolean;
	readonly #navigation = new Navigation(() => this.#layerSets);

	constructor(layers: readonly string[], { isEmbedded = false, atFirst = layers } = {}) {
		this.layers = layers;
		this.#atFirst = atFirst;
		this.#isEmbedded = isEmbedded;
	}

	/** A new object each time a page is opened, even the same page; undefined until the first is hydrated. */
	get arrival(): Arrival | undefined {
		return this.#navigation.arrival;
	}

	get query(): Query {
		return this.#navigation.query;
	}

	/** Whether the query can be read yet. */
	get isLive(): boolean {
		return this.#navigation.isLive;
	}

	isOn(layer: string): boolean {
		return isOnIn(this.#layersOf(this.query), layer);
	}

	/** The address of an item, or of a page by its path. Layers, lens, names, the day looked back to and the span of time are carried along. */
	href(
		target: ItemId | `/${string}`,
		refinement: Pick<Query, 'leg' | 'node' | 'excerpt' | 'with' | 'from' | 'to' | 'closed' | 'known'> = {}
	): string {
		const path = isPath(target) ? target : (`${this.#isEmbedded ? embedRoot : ''}/${target}` as const);
		const { layers, lens, known, time, names, theme } = this.query;
		const kept = { layers, lens, known, time, names, theme: this.#isEmbedded ? theme : undefined };
		return underBase(path) + formatQuery({ ...kept, ...refinement }, ...this.#layerSets);
	}

	/** The address of this page with the map at a position, close enough to recognise the place. */
	lookingAt({ lat, lng }: { readonly lat: number; readonly lng: number }): string {
		const zoom = Math.max(this.query.view?.zoom ?? 0, 8);
		return page.url.pathname + formatQuery({ ...this.query, view: { zoom, center: [lng, lat] } }, ...this.#layerSets);
	}

	/** The address of exactly what is shown now, from the root of its host, without junk. */
	get here(): string {
		return underBase(this.#pathHere) + this.#queryHere();
	}

	/** The same in a frame for other sites, in colours of its own or in those of its reader; only an item has one. */
	hereEmbedded(theme?: Query['theme']): string | undefined {
		const path = this.#pathHere;
		return page.data.selection && isItemId(path.slice(1))
			? underBase(`${embedRoot}${path}`) + this.#queryHere(theme)
			: undefined;
	}

	/** The path of this page within the site, in a frame that of the whole page. */
	get #pathHere(): `/${string}` {
		const path = withinSite(page.url.pathname);
		return this.#isEmbedded ? `/${path.slice(embedRoot.length + 1)}` : path;
	}

	#queryHere(theme?: Query['theme']): string {
		return formatQuery({ ...this.query, theme }, ...this.#layerSets);
	}

	/** All layers, and those of the page, for reading and writing addresses. */
	get #layerSets(): LayerSets {
		return [this.layers, page.data.layersOn ?? this.#atFirst];
	}

	/** The layers of the address, or those that the page itself asks for, or those that are on at first. */
	#layersOf({ layers }: Query): LayersOn {
		return layers ?? this.#layerSets[1];
	}

	/** All layers in an address: nothing, except on a page that by itself shows others. */
	get #all(): LayersOn {
		return page.data.layersOn && this.#atFirst;
	}

	switchLayer(layer: string, isOn: boolean) {
		this.#navigation.refine((query) => ({
			...query,
			layers: switched(this.layers, this.#layersOf(query), layer, isOn)
		}));
	}

	/** Whether a layer is the only one that is on. */
	isAlone(layer: string): boolean {
		return isAloneIn(this.#layersOf(this.query), layer);
	}

	/** Shows one layer and no other, or all again where it is alone already. */
	onlyLayer(layer: string) {
		this.#navigation.refine((query) => ({
			...query,
			layers: isAloneIn(this.#layersOf(query), layer) ? this.#all : [layer]
		}));
	}

	showAllLayers() {
		this.#set({ layers: this.#all });
	}

	/** In which language the map writes names. */
	chooseNames(names: 'english' | 'local') {
		this.#set({ names: names === 'local' ? names : undefined });
	}

	/** Shows only what one document mentions, by its slug, or everything again. */
	chooseLens(document: string | undefined) {
		this.#set({ lens: document });
	}

	/** Shows everything as it was known on a day, or as it is known now. */
	lookBack(known: string | undefined) {
		this.#set({ known });
	}

	/** Shows only what happened within a span, or at any time. */
	showTime(time: Query['time']) {
		this.#set({ time });
	}

	/** On the page of the ways: changes from where to where, or what is closed. */
	ask(change: Pick<Query, 'from' | 'to' | 'closed'>) {
		this.#set(change);
	}

	#set(part: Partial<Query>) {
		this.#navigation.refine((query) => ({ ...query, ...part }));
	}

	/** Called when the camera comes to rest. Browsers allow about a hundred changes of the address in half a minute. */
	setView(view: View) {
		this.#navigation.writeView(view);
	}

	/** Follows a link that cannot be an `<a>`, such as a line drawn on the map. */
	async open(href: string) {
		await this.#navigation.open(href, { replaceState: this.#isEmbedded });
	}

	/** Preloads a page's data. A failure is ignored here: the navigation itself reports it. */
	prepare(href: string) {
		if (href.split('?')[0] !== page.url.pathname) void preloadData(href).catch(() => undefined);
	}
}

function isPath(target: string): target is `/${string}` {
	return target.startsWith('/');
}

export const [getAddress, setAddress] = createContext<Address>();
