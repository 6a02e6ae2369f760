import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { packDirectory } from '#lib/server/pack/load-atlas.ts';
import type { DownloadFile, DownloadKind } from './download.ts';
import { downloadKinds } from './kinds.ts';
import { openapiKind } from './openapi.ts';
import { ownKinds } from './own-kinds.ts';
import { readmeOf } from './readme.ts';

/** Every kind of text below `/geodata/`: what readers can take away, and what the site fetches for itself. */
export const geodataKinds: readonly DownloadKind[] = [...downloadKinds, ...ownKinds, openapiKind];

/** Every file that readers can take away. */
export function downloadFiles(atlas: Atlas, origin: string): DownloadFile[] {
	return downloadKinds.flatMap(({ files }) => files(atlas, origin));
}

/** What the pages need, whichever of them are built. */
export function ownFiles(atlas: Atlas, origin: string): DownloadFile[] {
	return [...ownKinds, openapiKind].flatMap(({ files }) => files(atlas, origin));
}

/** All of the files for readers with words about them, by their paths: the contents of the file that holds everything. */
export function archiveFiles(atlas: Atlas, origin: string): Map<string, string> {
	const licences = licencesText();
	return new Map([
		['README.txt', readmeOf(atlas, origin, { hasLicences: licences !== undefined })],
		...(licences === undefined ? [] : [['LICENSES.md', licences] as const]),
		...downloadFiles(atlas, origin).map(({ path, text }) => [path, text()] as const)
	]);
}

/** Another pack may have none. */
function licencesText(): string | undefined {
	const path = join(packDirectory, 'LICENSES.md');
	return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
