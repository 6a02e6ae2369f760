import type { Atlas } from '#lib/atlas/atlas.ts';
import { strayLegs } from '#lib/server/network/stray-legs.ts';
import { linkPack } from './link/link-pack.ts';
import { parsePack } from './parse-pack.ts';
import { PackError, type Problem } from './problem.ts';
import { readPack, type PackFiles } from './read-pack.ts';

/** Where the pack lies; another one can be built by setting ATLAS_PACK. */
export const packDirectory = process.env['ATLAS_PACK'] ?? 'geodata';

export interface CheckedPack {
	/** Whole only where no problem is reported. */
	atlas: Atlas;
	problems: Problem[];
	/** Whether every file could be read, so that the problems are those of how the files fit together. */
	isRead: boolean;
}

/**
 * Checks and links the files of a pack. What is wrong with how they fit together is told once each can be read: a name that
 * leads into a file which cannot would be reported wherever it stands, and one slip is one problem.
 */
export function checkFiles(files: PackFiles): CheckedPack {
	const parsed = parsePack(files);
	const { atlas, problems } = linkPack(parsed.pack);
	const isRead = parsed.problems.length === 0;
	return { atlas, problems: isRead ? problems : parsed.problems, isRead };
}

export function checkPack(directory: string): CheckedPack {
	return checkFiles(readPack(directory));
}

/** The same, and where lines lie on the borders of the base map, which takes longer: before a pack is built or passed on. */
export function checkWhole(directory: string): CheckedPack {
	const checked = checkPack(directory);
	return checked.problems.length > 0 ? checked : { ...checked, problems: strayLegs(checked.atlas) };
}

let loaded: Atlas | undefined;

/** The atlas of the pack. Fails with a `PackError` that lists every problem. */
export function loadAtlas(): Atlas {
	if (loaded && !import.meta.env?.DEV) return loaded;
	const { atlas, problems, isRead } = (import.meta.env?.DEV ? checkPack : checkWhole)(packDirectory);
	if (problems.length > 0) throw new PackError(problems, isRead);
	return (loaded = atlas);
}
