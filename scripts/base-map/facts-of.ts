import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { repositoryPath } from './packages.ts';

interface FolderFacts {
	files: number;
	bytes: number;
	sha256: string;
}

/** What a folder holds but for the manifest; the digest covers every file's path and content, in order of path. */
export function factsOf(folder: string): FolderFacts {
	const digest = createHash('sha256');
	const root = repositoryPath(folder).pathname;
	const paths = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\//, ''))
		.sort();
	let bytes = 0;
	for (const path of paths) {
		const content = readFileSync(`${root}/${path}`);
		bytes += content.length;
		digest.update(`${path}\0${content.length}\0`).update(content);
	}
	return { files: paths.length, bytes, sha256: digest.digest('hex') };
}
