import type { Atlas } from '#lib/atlas/atlas.ts';
import { once } from '#lib/memo/once.ts';
import { archiveOf } from '#lib/page-data/downloads.ts';
import type { DescribedFiles } from '#lib/page-data/described-files.ts';
import { builtFor, hasOrigin } from '#lib/site/site.ts';
import type { DownloadFile, DownloadKind } from '#lib/server/downloads/download.ts';
import { exampleOf } from '#lib/server/downloads/example.ts';
import { downloadKinds } from '#lib/server/downloads/kinds.ts';
import { archiveFiles, geodataKinds } from '#lib/server/downloads/registry.ts';
import { fieldsOf } from '#lib/server/downloads/schema/json-schema.ts';
import { zipOf } from '#lib/server/downloads/zip.ts';
import { keptEditions } from '#lib/server/editions/kept-editions.ts';
import { placeTileSet } from '#lib/server/map/place-tiles.ts';
import { fileNameOf } from '#lib/text/file-name.ts';
import { dataWords as words } from '#lib/words/en/data.ts';
import { feedLinks } from './changes.ts';

/** Every file of the site, described for people. */
export const dataPage = once((atlas: Atlas) => {
	const kinds = geodataKinds.filter((kind) => kind.files(atlas, builtFor).length > 0);
	const isKept = (kind: DownloadKind) => downloadKinds.includes(kind);
	return {
		archive: { href: archiveOf(atlas.title), words: words.own.archive, size: words.bytes(archiveBytes(atlas)) },
		kept: kinds.filter(isKept).map((kind) => described(atlas, kind)),
		own: [
			...kinds.filter((kind) => !isKept(kind)).map((kind) => described(atlas, kind)),
			...(placeTileSet(atlas) ? [{ patterns: ['/geodata/map/places/*/*/*.pbf'], words: words.own.tiles }] : [])
		],
		elsewhere: [
			{ pattern: '/embed/*', words: words.elsewhere.embed },
			...(hasOrigin ? [{ pattern: '/oembed/*.json', words: words.elsewhere.oembed }] : []),
			{ pattern: '/still/*.svg', words: words.elsewhere.still },
			{ pattern: '/schemas/*.json', words: words.elsewhere.schemas },
			...(keptEditions().length > 0 ? [{ pattern: '/e/*', words: words.elsewhere.editions }] : []),
			...(feedLinks().length > 0 ? [{ pattern: '/changes.atom', words: words.elsewhere.feed }] : []),
			...(hasOrigin ? [{ pattern: '/sitemap.xml', words: words.elsewhere.sitemap }] : [])
		],
		head: { title: words.headTitle(atlas.title), description: words.description }
	};
});

function described(atlas: Atlas, kind: DownloadKind): DescribedFiles {
	const files = kind.files(atlas, builtFor);
	const bytes = files.map(bytesOf);
	const [first] = files;
	const isKept = downloadKinds.includes(kind);
	return {
		patterns: kind.patterns.map((pattern) => `/geodata/${pattern}`),
		words: kind.words,
		licence: words.licences[kind.licence],
		size: words.sizes(files.length, Math.min(...bytes), Math.max(...bytes)),
		...(isKept && first
			? {
					id: kind.id,
					isTable: first.type.startsWith('text/csv'),
					fields: fieldsOf(kind.schema),
					example: { href: `/geodata/${first.path}`, text: exampleOf(first) }
				}
			: {})
	};
}

function bytesOf({ text }: DownloadFile): number {
	return Buffer.byteLength(text());
}

function archiveBytes(atlas: Atlas): number {
	return zipOf(fileNameOf(atlas.title), archiveFiles(atlas, builtFor), atlas.edition.date).length;
}
