import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const build = join(import.meta.dirname, '..', '..', 'build');

/** The paths of all whole pages of the built site, without those that search engines are to pass over. */
export function builtPages(): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.filter((path) => !/<meta name="robots" content="noindex"/.test(readFileSync(join(build, path), 'utf8')))
		.map((path) => `/${path.replaceAll('\\', '/').replace(/(^index)?\.html$/, '')}`);
}
