import { createContext } from 'svelte';
import { slugOf } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { underBase } from '#lib/site/site.ts';

export interface LensDocument {
	readonly id: ItemId;
	readonly shortTitle: string;
	/** What it is called within a sentence. */
	readonly nameInText: string;
	/** The day by which it had been written, if anybody can say. */
	readonly writtenBy?: string | undefined;
}

/** The documents that the map can be limited to. A page contains the first few; if there are more, they are fetched. */
export class LensDocuments {
	current = $state.raw<readonly LensDocument[]>([]);
	/** Of all documents, those that are not here yet included. */
	readonly count: number;
	#loading: Promise<void> | undefined;

	constructor(first: readonly LensDocument[], count: number) {
		this.current = first;
		this.count = count;
	}

	/** Whether the atlas has no such document, as after a change of its id. */
	isGone(slug: string | undefined): boolean {
		return (
			slug !== undefined && this.current.length >= this.count && !this.current.some(({ id }) => slugOf(id) === slug)
		);
	}

	/** Fetches the documents that are missing. After a failure the next call tries again. */
	load(): Promise<void> {
		if (this.current.length >= this.count) return Promise.resolve();
		return (this.#loading ??= this.#fetch());
	}

	async #fetch() {
		try {
			const answer = await fetch(underBase('/geodata/documents.json'));
			if (answer.ok) this.current = (await answer.json()) as LensDocument[];
		} finally {
			this.#loading = undefined;
		}
	}
}

export const [getLensDocuments, setLensDocuments] = createContext<LensDocuments>();
