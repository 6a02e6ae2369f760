import type { Plugin, Rolldown } from 'vite';

type GetModuleInfo = (id: string) => Pick<Rolldown.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'> | null;

/**
 * Vite splits the program into some thirty chunks, most of a few hundred bytes: this makes three of what is shared.
 * `shared` is what a first visit needs: what the modules of `first` import at once. `later` is what any page may fetch at a
 * reader's wish, and some pages begin with: by itself, since the style sheet of all other pages would come along, after
 * that of the page. `pages` is what only others share, packages too. What a worker needs too stays apart, since a worker
 * must not load the program of the pages; and so do `rare` modules, which few pages ask for.
 */
export function fewerChunks(
	worker: string,
	first: readonly string[],
	later: readonly string[],
	rare: readonly string[]
): Plugin {
	let inWorker: ReadonlySet<string> | undefined;
	let inFirst: ReadonlySet<string> | undefined;
	let inLater: ReadonlySet<string> | undefined;
	const chunkOf = (id: string, getModuleInfo: GetModuleInfo) => {
		inWorker ??= reachedFrom([worker], getModuleInfo);
		inFirst ??= reachedFrom(first, getModuleInfo, 'at once');
		inLater ??= reachedFrom(later, getModuleInfo, 'at once');
		if (inWorker.has(id) || rare.includes(id.replace(/\?.*/s, ''))) return undefined;
		if (inFirst.has(id)) return 'shared';
		return inLater.has(id) ? 'later' : 'pages';
	};
	// A group takes along what its modules import: what a first visit needs is chosen before that.
	const groups = (['pages', 'later', 'shared'] as const).map((chunk, priority) => {
		const name: Rolldown.CodeSplittingNameFunction = (id, graph) =>
			chunkOf(id, (module) => graph.getModuleInfo(module)) === chunk ? chunk : undefined;
		return { name, debugName: chunk, minShareCount: 2, priority };
	});
	return {
		name: 'fewer-chunks',
		apply: 'build',
		config: (_, { isSsrBuild }) =>
			isSsrBuild ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
	};
}

/** Modules and all that they import, at whatever remove; `at once`: without what is loaded later. */
export function reachedFrom(
	starts: readonly string[],
	getModuleInfo: GetModuleInfo,
	when: 'at once' | 'at any time' = 'at any time'
): Set<string> {
	const reached = new Set<string>();
	const waiting = [...starts];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		const found = getModuleInfo(id);
		if (!found || reached.has(id)) continue;
		reached.add(id);
		waiting.push(...found.importedIds, ...(when === 'at any time' ? found.dynamicallyImportedIds : []));
	}
	return reached;
}
