import type { Plugin, Rolldown } from 'vite';

type GetModuleInfo = (id: string) => Pick<Rolldown.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'> | null;

/**
 * Vite splits the program into some thirty chunks, most of a few hundred bytes: this makes one of what several pages share.
 * What a worker needs too stays apart, since a worker must not load the program of the pages.
 */
export function fewerChunks(worker: string): Plugin {
	let inWorker: ReadonlySet<string> | undefined;
	const name: Rolldown.CodeSplittingNameFunction = (id, graph) => {
		inWorker ??= reachedFrom(worker, (module) => graph.getModuleInfo(module));
		return inWorker.has(id) ? undefined : 'shared';
	};
	const groups = [{ name, minShareCount: 2 }];
	return {
		name: 'fewer-chunks',
		apply: 'build',
		config: (_, { isSsrBuild }) =>
			isSsrBuild ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
	};
}

/** A module and all that it imports, at whatever remove. */
export function reachedFrom(start: string, getModuleInfo: GetModuleInfo): Set<string> {
	const reached = new Set<string>();
	const waiting = [start];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		const found = getModuleInfo(id);
		if (!found || reached.has(id)) continue;
		reached.add(id);
		waiting.push(...found.importedIds, ...found.dynamicallyImportedIds);
	}
	return reached;
}
