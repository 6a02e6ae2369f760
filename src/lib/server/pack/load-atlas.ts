import type { Atlas } from '#lib/atlas/atlas.ts';
import { linkPack } from './link/link-pack.ts';
import { parsePack } from './parse-pack.ts';
import { PackError, type Problem } from './problem.ts';
import { readPack } from './read-pack.ts';

/** Where the pack lies; another one can be built by setting ATLAS_PACK. */
export const packDirectory = process.env['ATLAS_PACK'] ?? 'geodata';

/** Reads, checks and links a pack, with everything that is wrong in it. */
export function checkPack(directory: string): { atlas: Atlas; problems: Problem[] } {
	const parsed = parsePack(readPack(directory));
	const linked = linkPack(parsed.pack);
	return { atlas: linked.atlas, problems: [...parsed.problems, ...linked.problems] };
}

let loaded: Atlas | undefined;

/** The atlas of the pack. Fails with a `PackError` that lists every problem. */
export function loadAtlas(): Atlas {
	if (loaded && !import.meta.env?.DEV) return loaded;
	const { atlas, problems } = checkPack(packDirectory);
	if (problems.length > 0) throw new PackError(problems);
	return (loaded = atlas);
}
