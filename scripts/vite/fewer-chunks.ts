import type { Plugin, Rolldown } from 'vite';

type GetModuleInfo = (id: string) => Pick<Rolldown.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'> | null;

/**
 * Vite splits the program into some thirty chunks, most of a few hundred bytes: this makes two of what several pages share.
 * `shared` is what a first visit needs: what `first`, the layout and the page one begins with, import before they can
 * show anything, and every package. `pages` is what only others share. What a worker needs too stays apart, since a worker
 * must not load the program of the pages.
 */
export function fewerChunks(worker: string, first: readonly string[]): Plugin {
	let inWorker: ReadonlySet<string> | undefined;
	let inFirst: ReadonlySet<string> | undefined;
	const inSome: (id: string, graph: { getModuleInfo: GetModuleInfo }) => 'worker' | 'first' | 'others' = (
		id,
		graph
	) => {
		const getModuleInfo: GetModuleInfo = (module) => graph.getModuleInfo(module);
		inWorker ??= reachedFrom([worker], getModuleInfo);
		inFirst ??= reachedFrom(first, getModuleInfo, 'at once');
		if (inWorker.has(id)) return 'worker';
		return inFirst.has(id) || !id.includes('/src/lib/') ? 'first' : 'others';
	};
	// A group takes along what its modules import, so the first one chooses first.
	const group = (name: string, of: 'first' | 'others', priority: number) => ({
		name: ((id, graph) => (inSome(id, graph) === of ? name : undefined)) satisfies Rolldown.CodeSplittingNameFunction,
		minShareCount: 2,
		priority
	});
	const groups = [group('shared', 'first', 2), group('pages', 'others', 1)];
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
