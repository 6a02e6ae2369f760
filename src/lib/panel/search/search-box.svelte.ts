import { underBase } from '#lib/site/site.ts';
import { searchFilePath, type SearchFile } from '#lib/page-data/search-entry.ts';
import { loadAgain } from '#lib/state/load-again.ts';
import type { Coordinates } from '#lib/text/read-coordinates.ts';
import type { Hover, HoverTarget } from '#lib/state/hover.svelte.ts';
import type { FindEntries, SearchAnswer } from './atlas-search.ts';
import type { SearchHit } from './search-hit.ts';
import type SearchAnswerView from './SearchAnswer.svelte';

/** A row of the list: something found, a position to go to, or all the rest. */
export type SearchRow =
	| { readonly id: string; readonly position: Coordinates }
	| { readonly id: string; readonly hit: SearchHit }
	| { readonly id: string; readonly all: number };

const mostRows = 8; // until all are asked for
const mostOfAll = 100; // beyond that nobody reads on, and a phone grows slow

/** What the search field is doing. The index is fetched when the field is first used. */
export class SearchBox {
	query = $state('');
	isOpen = $state(false);
	hasFailed = $state(false);
	/** Whether a part of the index is still missing: what is found without it are not all answers. */
	hasMore = $state(false);
	/** The id of the row that the arrow keys or the pointer are on. */
	activeId = $state.raw<string>();
	/** What shows an answer; it comes with the index. */
	View = $state.raw<typeof SearchAnswerView>();
	#find = $state.raw<FindEntries>();
	#isWhole = $state(false);
	#needsNewPage = false;
	#loading: Promise<void> | undefined;
	#looking: HoverTarget | undefined;
	readonly #hover: Hover;
	/** The day as of which the atlas is shown. */
	#day: () => string | undefined = () => undefined;

	constructor(hover: Hover, day?: () => string | undefined) {
		this.#hover = hover;
		if (day) this.#day = day;
	}

	readonly answer: SearchAnswer | undefined = $derived(
		this.query.trim() === '' ? undefined : this.#find?.(this.query, this.#isWhole ? mostOfAll : mostRows, this.#day())
	);
	readonly groups = $derived(
		(this.answer?.groups ?? []).map(({ name, hits }) => ({
			name,
			rows: hits.map((hit) => ({ id: `found-${hit.id}`, hit }))
		}))
	);
	readonly position: SearchRow | undefined = $derived(
		this.answer?.position && { id: 'found-position', position: this.answer.position }
	);
	readonly rest: SearchRow | undefined = $derived(
		this.answer && !this.#isWhole && this.answer.shown < this.answer.count
			? { id: 'found-all', all: this.answer.count }
			: undefined
	);
	readonly rows: readonly SearchRow[] = $derived([
		...(this.position ? [this.position] : []),
		...this.groups.flatMap(({ rows }): SearchRow[] => rows),
		...(this.rest ? [this.rest] : [])
	]);

	get isReady(): boolean {
		return this.#find !== undefined;
	}

	/** The row that Enter takes: the one chosen, or the best. */
	get active(): SearchRow | undefined {
		return this.rows.find(({ id }) => id === this.activeId) ?? this.rows[0];
	}

	/** Whether nothing is found only because a part of the index is still on its way. */
	get isWaiting(): boolean {
		return this.hasMore && !this.hasFailed && this.answer?.count === 0;
	}

	/** Once it has failed, asking again tries again. */
	load(): Promise<void> {
		return (this.#loading ??= this.#fetch());
	}

	async #fetch() {
		this.hasFailed = false;
		try {
			const program = Promise.all([import('./atlas-search.ts'), import('./SearchAnswer.svelte')]);
			program.catch(() => (this.#needsNewPage = true));
			const [[{ openSearch }, view], first] = await Promise.all([program, fetchFile(1)]);
			const find = openSearch([first]);
			this.hasMore = first.fileCount > 1;
			this.View = view.default;
			this.#find = find;
			if (!this.hasMore) return;
			const numbers = Array.from({ length: first.fileCount - 1 }, (_, at) => at + 2);
			this.#find = openSearch([first, ...(await Promise.all(numbers.map(fetchFile)))]);
			this.hasMore = false;
		} catch {
			this.hasFailed = true;
			this.#loading = undefined;
		}
	}

	/** Browsers do not ask again for a script that has failed once, until the page is loaded anew. */
	retry() {
		if (this.#needsNewPage) void loadAgain();
		else void this.load();
	}

	open() {
		this.isOpen = true;
		if (!this.hasFailed) void this.load();
	}

	type(query: string) {
		this.query = query;
		this.#isWhole = false;
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

	/** The first row that was not there before becomes the active one. */
	showAll() {
		const before = this.rows.map(({ id }) => id);
		this.#isWhole = true;
		this.look(this.rows.find(({ id }) => !before.includes(id)));
	}

	close() {
		this.isOpen = false;
		this.look(undefined);
	}

	clear() {
		this.query = '';
		this.#isWhole = false;
		this.close();
	}
}

async function fetchFile(number: number): Promise<SearchFile> {
	const answer = await fetch(underBase(`/geodata/${searchFilePath(number)}`));
	if (!answer.ok) throw new Error(`The index was answered with ${answer.status}`);
	return (await answer.json()) as SearchFile;
}

function targetOf({ item, node, lights }: SearchHit): HoverTarget {
	return node ? { kind: 'node', id: node, item } : { kind: 'item', id: lights ?? item };
}
