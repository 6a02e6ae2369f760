import { createContext } from 'svelte';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

export interface LensDocument {
	readonly id: ItemId;
	readonly shortTitle: string;
	/** What it is called within a sentence. */
	readonly nameInText: string;
}

/** The documents through whose words the map can be seen. A page brings the first few; of many, the rest is fetched. */
export class LensDocuments {
	current = $state.raw<readonly LensDocument[]>([]);
	readonly #count: number;
	#loading: Promise<void> | undefined;

	constructor(first: readonly LensDocument[], count: number) {
		this.current = first;
		this.#count = count;
	}

	/** Fetches those that are not here yet; once it has failed, asking again tries again. */
	load(): Promise<void> {
		if (this.current.length >= this.#count) return Promise.resolve();
		return (this.#loading ??= this.#fetch());
	}

	async #fetch() {
		try {
			const answer = await fetch('/geodata/documents.json');
			if (answer.ok) this.current = (await answer.json()) as LensDocument[];
		} finally {
			this.#loading = undefined;
		}
	}
}

export const [getLensDocuments, setLensDocuments] = createContext<LensDocuments>();
