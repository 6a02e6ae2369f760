import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Reads a JSON file out of an installed data package. */
export function readPackageJson<T>(file: string): T {
	return JSON.parse(readFileSync(resolve(file), 'utf8')) as T;
}

/** Reads a file of the repository, by its path from the root. */
export function readRepositoryJson<T>(path: string): T {
	return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
}

export const repositoryPath = (path: string) => new URL(`../../${path}`, import.meta.url);
