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

/** A live map that can be copied. */
interface Drawing {
	/** Once it has drawn what it asked for. */
	draw(): Promise<DrawnMap>;
	/** As it stands now. */
	drawNow(): DrawnMap;
}

/** Hands the drawn map from the map to whoever makes a picture of it. */
export class MapPictures {
	#drawing = $state.raw<Drawing>();
	#isComing = $state(false);

	/** Called by the live map. Returns a function that withdraws the offer. */
	offer(drawing: Drawing): () => void {
		this.#drawing = drawing;
		return () => {
			if (this.#drawing === drawing) this.#drawing = undefined;
		};
	}

	/** Called while the live map is on its way. Returns a function that ends that. */
	expect(): () => void {
		this.#isComing = true;
		return () => void (this.#isComing = false);
	}

	/** There is no live map to take a picture of yet, but there will be. */
	get isComing(): boolean {
		return this.#isComing;
	}

	/** Draws the map as shown; undefined where no live map is drawn. */
	get take(): (() => Promise<DrawnMap>) | undefined {
		const drawing = this.#drawing;
		return drawing && (() => drawing.draw());
	}

	/** The map as it stands now: paper waits for nothing that is on its way. */
	get now(): DrawnMap | undefined {
		return this.#drawing?.drawNow();
	}
}

export const [getMapPictures, setMapPictures] = createContext<MapPictures>();
