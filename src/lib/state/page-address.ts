/**
 * The address of the page that stands at this one, where they differ: it may name the file, or hold `&` as markup writes
 * it by number, so that the rest of the query became a fragment. Otherwise nothing.
 */
export function addressOfPage({
	pathname,
	search,
	hash
}: Pick<URL, 'pathname' | 'search' | 'hash'>): string | undefined {
	const path = /^(.*\/)index\.html$/.exec(pathname)?.[1] ?? /^(.*[^/])\.html$/.exec(pathname)?.[1];
	const rest = search.endsWith('&') ? /^#0?38;(.*)/.exec(hash)?.[1] : undefined;
	if (path === undefined && rest === undefined) return undefined;
	return (path ?? pathname) + (rest === undefined ? search + hash : search + rest);
}
