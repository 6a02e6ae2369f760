import { createContext } from 'svelte';

/** The map as it was drawn, with what must stand beside it wherever it goes. */
export interface DrawnMap {
	readonly canvas: HTMLCanvasElement;
	/** Pixels of the canvas to a pixel of the page. */
	readonly pixelRatio: number;
	readonly credits: string;
	/** A length in words, and how many pixels of the page it spans. */
	readonly scale?: { readonly words: string; readonly width: number } | undefined;
}

/** Hands the drawn map from the map to whoever makes a picture of it. */
export class MapPictures {
	#taker = $state.raw<() => Promise<DrawnMap>>();
	#now: (() => DrawnMap) | undefined;

	/** Called by the live map. Returns a function that withdraws the offer. */
	offer(taker: () => Promise<DrawnMap>, now?: () => DrawnMap): () => void {
		this.#taker = taker;
		this.#now = now;
		return () => {
			if (this.#taker === taker) this.#taker = this.#now = undefined;
		};
	}

	/** Draws the map as shown; undefined where no live map is drawn. */
	get take(): (() => Promise<DrawnMap>) | undefined {
		return this.#taker;
	}

	/** The map as it stands now: paper waits for nothing that is on its way. */
	get now(): DrawnMap | undefined {
		return this.#now?.();
	}
}

export const [getMapPictures, setMapPictures] = createContext<MapPictures>();
