import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FileList } from '#lib/offline/file-list.ts';

/** What no whole page asks for: pictures and frames for other sites, what hosts read, tables for PDFs in some scripts, and what makes sense with a network only. */
const passedOver =
	/(?:^|\/)[._](?!app\/|_data)|\.(?:br|gz|zip|bcmap)$|^(?:og|oembed|embed|404)\b|^(?:robots\.txt|sitemap(?:-\d+)?\.xml|offline\.json|service-worker\.js)$|^_app\/version\.json$/;

/** All files of a built site, as a browser keeps them to show the whole atlas without a network. */
export function listFiles(site: string): FileList {
	const all = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(site.length + 1)
				.replaceAll('\\', '/')
		)
		.filter((path) => !passedOver.test(path))
		.sort();
	// Older editions are for those who follow an old citation. They are named after their days.
	const edition = all
		.findLast((path) => path.startsWith('e/'))
		?.split('/', 2)
		.join('/');
	const paths = all.filter((path) => !path.startsWith('e/') || path.startsWith(`${edition}/`));
	const files = paths.map((path): FileList['files'][number] => [addressOf(path), statSync(join(site, path)).size]);
	const { version } = JSON.parse(readFileSync(join(site, '_app/version.json'), 'utf8')) as { version: string };
	return {
		edition: version,
		bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
		sent: paths.reduce((sum, path) => sum + sentBytes(join(site, path)), 0),
		files
	};
}

function addressOf(path: string): `/${string}` {
	return `/${path.replace(/(?:(^|\/)index)?\.html$/, '$1')}`;
}

function sentBytes(path: string): number {
	return Math.min(...[path, `${path}.br`, `${path}.gz`].filter(existsSync).map((file) => statSync(file).size));
}

/** After the files are compressed, since it says how much is sent. */
if (process.argv[1]?.endsWith('list-files.ts')) {
	const site = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'build');
	const json = Buffer.from(JSON.stringify(listFiles(site)));
	writeFileSync(join(site, 'offline.json'), json);
	writeFileSync(join(site, 'offline.json.br'), brotliCompressSync(json));
	writeFileSync(join(site, 'offline.json.gz'), gzipSync(json));
}
