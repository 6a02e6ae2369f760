import { join } from 'node:path';
import { siteBase, siteOrigin } from '../vite/site-address.js';
import { siteFiles, writeFiles } from './host-files.ts';

// What Vite does not write: the files that hosts read in the site.

writeFiles(process.argv[2] ?? join(import.meta.dirname, '..', '..', 'build'), siteFiles(siteBase()));

if (!siteOrigin()) {
	console.warn(
		'The build does not know where it will stand, so it has no sitemap, and its data, citations and previews of links hold ' +
			'addresses without a host. Name it: ATLAS_ORIGIN=https://atlas.example npm run build'
	);
}
