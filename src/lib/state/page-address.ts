/** The address of the page that a file of the site holds, or nothing where the address names no such file. */
export function addressOfPage({
	pathname,
	search,
	hash
}: Pick<URL, 'pathname' | 'search' | 'hash'>): string | undefined {
	const path = /^(.*\/)index\.html$/.exec(pathname)?.[1] ?? /^(.*[^/])\.html$/.exec(pathname)?.[1];
	return path === undefined ? undefined : path + search + hash;
}
