import { createContext } from 'svelte';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Bounds } from '#lib/geometry/bounds.ts';
import type { HoverTarget } from './hover.svelte.ts';

/** What of the key's vocabulary is on the map now: names of patterns, symbols and borders. */
export interface Contents {
	readonly patterns: ReadonlySet<string>;
	readonly symbols: ReadonlySet<string>;
	readonly borders: ReadonlySet<string>;
	/** Ids of the layers that have a line in view. */
	readonly layers: ReadonlySet<string>;
	readonly hasSoft: boolean;
	readonly hasHatched: boolean;
}

/** Something with an address that can be seen on the map, and where it is from the middle. */
export interface SeenFeature {
	readonly name: string;
	readonly target: HoverTarget;
	/** Where a click on it leads, as the address is now. */
	readonly href: () => string;
	readonly distanceKm: number;
	/** "north-east"; nothing in the very middle. */
	readonly direction: string;
}

/** What can be seen, nearest to the middle first. */
export interface Seen {
	readonly features: readonly SeenFeature[];
	/** There is more, farther from the middle. */
	readonly isCut: boolean;
}

/** What else a click on the map met, and the item whose page it opened. */
interface Met {
	readonly item: ItemId;
	/** Each with a key of its own. */
	readonly others: readonly (Pick<SeenFeature, 'name' | 'target' | 'href'> & { readonly key: string })[];
}

/** What the resting view contains, for the legend. Undefined until the live map has started. */
export class MapContents {
	#current = $state.raw<Contents>();
	#shower = $state.raw<(bounds: Bounds) => void>();
	/** Undefined while no live map is drawn. */
	seen = $state.raw<Seen>();
	/** Of the last click. */
	met = $state.raw<Met>();

	/** Undefined until the live map has started: then the key explains everything. */
	get current(): Contents | undefined {
		return this.#current;
	}

	set current(contents: Contents | undefined) {
		if (contents && this.#current && isSame(contents, this.#current)) return;
		this.#current = contents;
	}

	/** The live map offers to bring bounds into view; what is returned ends that. */
	offer(shower: (bounds: Bounds) => void): () => void {
		this.#shower = shower;
		return () => {
			if (this.#shower === shower) this.#shower = undefined;
		};
	}

	/** Brings bounds into view; absent where no live map is drawn. */
	get show(): ((bounds: Bounds) => void) | undefined {
		return this.#shower;
	}
}

function isSame(a: Contents, b: Contents): boolean {
	const sets = ['patterns', 'symbols', 'borders', 'layers'] as const;
	return (
		a.hasSoft === b.hasSoft &&
		a.hasHatched === b.hasHatched &&
		sets.every((key) => a[key].size === b[key].size && [...a[key]].every((name) => b[key].has(name)))
	);
}

export const [getMapContents, setMapContents] = createContext<MapContents>();
