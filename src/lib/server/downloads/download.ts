import type { Atlas } from '#lib/atlas/atlas.ts';

/** A file that readers can take away. */
export interface DownloadFile {
	/** Below `/geodata/`, and in the file that holds them all. */
	readonly path: string;
	readonly type: string;
	/** Where it is offered by itself. */
	readonly name?: string;
	readonly text: () => string;
}

/** Files that are made the same way. */
export interface DownloadKind {
	/** In the README: `corridors/*.geojson`. */
	readonly pattern: string;
	/** What they hold, there. */
	readonly words: string;
	readonly files: (atlas: Atlas, origin: string) => readonly DownloadFile[];
}
