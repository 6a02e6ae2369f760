import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { packDirectory } from '#lib/server/pack/load-atlas.ts';
import type { EditionFacts } from './facts.ts';

/** An edition as it was kept. */
export interface KeptEdition {
	/** The day of its content, and a letter where that day has several. */
	readonly name: string;
	readonly hash: string;
	readonly date: string;
	readonly facts: EditionFacts;
	/** Whole pages, by their paths below the edition: `places/aktau`, and nothing for its contents. */
	readonly pages: Readonly<Record<string, string>>;
}

const ending = '.json.br';

/** The same edition gives the same bytes: nothing in them tells when or where they were made. */
export function packEdition(edition: KeptEdition): Buffer {
	const text = Buffer.from(JSON.stringify(edition));
	return brotliCompressSync(text, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			// Pages have much in common: each is to see all before it.
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: text.length
		}
	});
}

/** The kept editions of a pack, the oldest first. */
export function readEditions(directory: string): KeptEdition[] {
	const folder = join(directory, 'editions');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith(ending))
		.sort()
		.map((file) => JSON.parse(brotliDecompressSync(readFileSync(join(folder, file))).toString()) as KeptEdition);
}

export function fileOfEdition(directory: string, name: string): string {
	return join(directory, 'editions', name + ending);
}

let kept: readonly KeptEdition[] | undefined;

/** Those of the pack that is built. */
export function keptEditions(): readonly KeptEdition[] {
	return (kept ??= readEditions(packDirectory));
}

/** The name under which a content is kept; nothing where it is not, or no longer. */
export function keptAs({ hash }: { readonly hash: string }): string | undefined {
	return keptEditions().find((edition) => edition.hash === hash)?.name;
}

/** The name for a content that is not kept yet: its day, with the next letter where that day has an edition. */
export function nameFor(editions: readonly Pick<KeptEdition, 'name' | 'date'>[], date: string): string {
	const taken = editions.filter((edition) => edition.date === date).length;
	return taken === 0 ? date : date + String.fromCharCode('a'.charCodeAt(0) + taken);
}

/** Every frozen page by its path below `/e/`. */
export function frozenPages(): ReadonlyMap<string, string> {
	return (frozen ??= new Map(
		keptEditions().flatMap(({ name, pages }) =>
			Object.entries(pages).map(([path, html]): [string, string] => [path ? `${name}/${path}` : name, html])
		)
	));
}

let frozen: ReadonlyMap<string, string> | undefined;
