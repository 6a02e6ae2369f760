/** The address that was meant by one of no page, where it ends as no address of ours does: in a slash, a full stop or a bracket. */
export function meantByNoPage({
	pathname,
	search,
	hash
}: Pick<URL, 'pathname' | 'search' | 'hash'>): string | undefined {
	let path = pathname;
	try {
		path = decodeURIComponent(pathname);
	} catch {
		// Half an escaped character is left as it is.
	}
	const meant = path.replace(/[\s/.,;:!?…)\]}>"'”’»\u200B]+$/, '');
	return meant === '' || meant === path ? undefined : encodeURI(meant) + search + hash;
}

/** Goes from an address of no page to the one that was meant, if there is one, and tells whether it does. */
export function goWhereMeant(): boolean {
	const meant = meantByNoPage(location);
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	// A host that has added the slash would add it again.
	const isAdded = location.pathname.endsWith('/') && arrival?.redirectCount;
	if (!meant || isAdded) return false;
	location.replace(meant);
	return true;
}
