/** Where a comparison stands on a page: not its bare id, which an excerpt may have too. */
export function matterAnchor(comparison: string): string {
	return `matter-${comparison}`;
}
