import { createContext } from 'svelte';

/** What of the key's vocabulary is on the map now: names of patterns, symbols and borders. */
export interface Contents {
	readonly patterns: ReadonlySet<string>;
	readonly symbols: ReadonlySet<string>;
	readonly borders: ReadonlySet<string>;
	readonly hasSoft: boolean;
	readonly hasHatched: boolean;
}

/** What the resting view contains, for the key. */
export class MapContents {
	#current = $state.raw<Contents>();

	/** Undefined until the live map has started: then the key explains everything. */
	get current(): Contents | undefined {
		return this.#current;
	}

	set current(contents: Contents | undefined) {
		if (contents && this.#current && isSame(contents, this.#current)) return;
		this.#current = contents;
	}
}

function isSame(a: Contents, b: Contents): boolean {
	const sets = ['patterns', 'symbols', 'borders'] as const;
	return (
		a.hasSoft === b.hasSoft &&
		a.hasHatched === b.hasHatched &&
		sets.every((key) => a[key].size === b[key].size && [...a[key]].every((name) => b[key].has(name)))
	);
}

export const [getMapContents, setMapContents] = createContext<MapContents>();
