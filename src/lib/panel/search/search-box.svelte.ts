import type { SearchKind } from '#lib/page-data/search-kind.ts';
import type { Hover, HoverTarget } from '#lib/state/hover.svelte.ts';
import type { FindEntries, SearchGroup, SearchHit } from './atlas-search.ts';

/** A row of the list: something found, or the rest of a group. */
export type SearchRow =
	| { readonly id: string; readonly hit: SearchHit }
	| { readonly id: string; readonly rest: SearchKind; readonly count: number };

const shownOfGroup = 5; // of each kind, until more are asked for

/** What the search field is doing. The index is fetched when the field is first used. */
export class SearchBox {
	query = $state('');
	isOpen = $state(false);
	hasFailed = $state(false);
	/** The id of the row that the arrow keys or the pointer are on. */
	activeId = $state.raw<string>();
	#find = $state.raw<FindEntries>();
	#fullGroups = $state.raw<readonly SearchKind[]>([]);
	#needsNewPage = false;
	#loading: Promise<void> | undefined;
	#looking: HoverTarget | undefined;
	readonly #hover: Hover;
	readonly #told: { onopen: () => void; onclose: () => void };

	constructor(hover: Hover, told: { onopen: () => void; onclose: () => void }) {
		this.#hover = hover;
		this.#told = told;
	}

	readonly #found: readonly SearchGroup[] = $derived(this.#find?.(this.query) ?? []);
	readonly groups = $derived(
		this.#found.map(({ kind, hits }) => ({ kind, count: hits.length, rows: this.#rowsOf(kind, hits) }))
	);
	readonly rows: readonly SearchRow[] = $derived(this.groups.flatMap(({ rows }) => rows));
	readonly count: number = $derived(this.groups.reduce((sum, group) => sum + group.count, 0));

	get isReady(): boolean {
		return this.#find !== undefined;
	}

	/** The row that Enter takes: the one chosen, or the best. */
	get active(): SearchRow | undefined {
		return this.rows.find(({ id }) => id === this.activeId) ?? this.rows[0];
	}

	/** Once it has failed, asking again tries again. */
	load(): Promise<void> {
		return (this.#loading ??= this.#fetch());
	}

	async #fetch() {
		this.hasFailed = false;
		try {
			const program = import('./atlas-search.ts');
			program.catch(() => (this.#needsNewPage = true));
			const [{ openSearch }, answer] = await Promise.all([program, fetch('/geodata/search.json')]);
			if (!answer.ok) throw new Error(`The index was answered with ${answer.status}`);
			this.#find = openSearch(await answer.json());
		} catch {
			this.hasFailed = true;
			this.#loading = undefined;
		}
	}

	/** Browsers do not ask again for a script that has failed once, until the page is loaded anew. */
	retry() {
		if (this.#needsNewPage) location.reload();
		else void this.load();
	}

	open() {
		if (!this.isOpen) this.#told.onopen();
		this.isOpen = true;
		if (!this.hasFailed) void this.load();
	}

	type(query: string) {
		this.query = query;
		this.#fullGroups = [];
		this.look(undefined);
		this.open();
	}

	/** To the next row or the one before; beyond either end back to the field. */
	move(by: 1 | -1) {
		const at = this.rows.findIndex(({ id }) => id === this.activeId);
		const next = at < 0 && by < 0 ? this.rows.length - 1 : at + by;
		this.look(this.rows[next]);
	}

	/** Makes a row the active one, and lights on the map what it stands for. */
	look(row: SearchRow | undefined) {
		this.activeId = row?.id;
		if (this.#looking) this.#hover.leave(this.#looking);
		this.#looking = row && 'hit' in row ? targetOf(row.hit) : undefined;
		if (this.#looking) this.#hover.enter(this.#looking);
	}

	showAll(kind: SearchKind) {
		this.#fullGroups = [...this.#fullGroups, kind];
		const rows = this.groups.find((group) => group.kind === kind)?.rows ?? [];
		this.look(rows[shownOfGroup]);
	}

	close() {
		if (this.isOpen) this.#told.onclose();
		this.isOpen = false;
		this.look(undefined);
	}

	clear() {
		this.query = '';
		this.#fullGroups = [];
		this.close();
	}

	#rowsOf(kind: SearchKind, hits: readonly SearchHit[]): SearchRow[] {
		const isWhole = this.#fullGroups.includes(kind) || hits.length <= shownOfGroup + 1;
		const shown = isWhole ? hits : hits.slice(0, shownOfGroup);
		const rows: SearchRow[] = shown.map((hit) => ({ id: `found-${hit.id}`, hit }));
		return isWhole ? rows : [...rows, { id: `found-rest-of-${kind}`, rest: kind, count: hits.length }];
	}
}

function targetOf({ item, node, lights }: SearchHit): HoverTarget {
	return node ? { kind: 'node', id: node, item } : { kind: 'item', id: lights ?? item };
}
