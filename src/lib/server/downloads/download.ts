import type { z } from 'zod';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { dataWords } from '#lib/words/en/data.ts';

/** A file below `/geodata/`. */
export interface DownloadFile {
	/** There, and in the file that holds them all. */
	readonly path: string;
	readonly type: string;
	/** Where it is offered by itself. */
	readonly name?: string;
	readonly text: () => string;
}

/** Files that are made the same way. */
export interface DownloadKind {
	/** What the kind is called in addresses. */
	readonly id: string;
	/** `corridors/*.geojson` */
	readonly patterns: readonly string[];
	/** What they hold. */
	readonly words: string;
	readonly licence: keyof typeof dataWords.licences;
	/** What the whole file looks like; of a table, a row of it. */
	readonly schema: z.ZodType;
	readonly files: (atlas: Atlas, origin: string) => readonly DownloadFile[];
}
