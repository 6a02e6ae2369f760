import { escapeXml } from '#lib/map/still/escape-svg.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { isItemId } from '#lib/atlas/item.ts';
import { underBase } from '#lib/site/site.ts';
import { movedWords as words } from '#lib/words/en/not-found.ts';
import { policyHash } from './policy-hash.ts';

/** The same in each of these pages, so that one hash lets it in. What a link singles out goes along. */
const script = 'location.replace(document.links[0].href+location.search+location.hash)';
const policy = `default-src 'none'; script-src '${policyHash(script)}'`;

/** The page at an old address of an item, of a whole page or one for frames, which leads on to the one in use; nothing at any other. */
export function movedPage(atlas: Atlas, path: string): string | undefined {
	const [, root = '', id = ''] = /^(\/embed)?\/(.+)$/.exec(path) ?? [];
	const item = isItemId(id) && !atlas.itemById.has(id) ? atlas.aliases.get(id) : undefined;
	if (!item) return undefined;
	const href = escapeXml(underBase(`${root}/${item.id}` as `/${string}`));
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="robots" content="noindex" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<title>${escapeXml(words.title(item.name))}</title>
		<link rel="canonical" href="${href}" />
		<noscript><meta http-equiv="refresh" content="0;url=${href}" /></noscript>
	</head>
	<body>
		<p><a href="${href}">${escapeXml(words.title(item.name))}</a></p>
		<script>${script}</script>
	</body>
</html>
`;
}
