import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteBase } from '../vite/site-address.js';
import { apache } from './hosts/apache.ts';
import { caddy } from './hosts/caddy.ts';
import { nginx } from './hosts/nginx.ts';
import { underscoreHeaders, underscoreRedirects } from './hosts/underscore.ts';

/** The files for hosts that are configured outside the site, by their paths in the repository. */
export function hostFiles(base = ''): Map<string, string> {
	return new Map([
		['docs/hosting/nginx.conf', nginx(base)],
		['docs/hosting/Caddyfile', caddy(base)]
	]);
}

/** The files that hosts read in the site itself, by their paths in it. */
export function siteFiles(base = ''): Map<string, string> {
	return new Map([
		['_headers', underscoreHeaders(base)],
		['_redirects', underscoreRedirects(base)],
		['.htaccess', apache(base)],
		// GitHub Pages would leave out the folders that begin with "_".
		['.nojekyll', '']
	]);
}

export function writeFiles(directory: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(directory, path)), { recursive: true });
		writeFileSync(join(directory, path), text);
	}
}

if (process.argv[1]?.endsWith('host-files.ts')) writeFiles('.', hostFiles(siteBase()));
