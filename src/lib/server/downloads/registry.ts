import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { packDirectory } from '#lib/server/pack/load-atlas.ts';
import type { DownloadFile } from './download.ts';
import { downloadKinds } from './kinds.ts';
import { readmeOf } from './readme.ts';

/** Every file that readers can take away. */
export function downloadFiles(atlas: Atlas, origin: string): DownloadFile[] {
	return downloadKinds.flatMap(({ files }) => files(atlas, origin));
}

/** All of them with words about them, by their paths: the contents of the file that holds everything. */
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
