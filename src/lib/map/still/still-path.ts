import { underBase, withinSite } from '#lib/site/site.ts';
import { isSomewhere, type Focus } from '#lib/page-data/focus.ts';

/** What a page has where its still map is to be drawn. Text of the pack never gives a comment. */
export const stillMapPlace = '<!--still-map-->';

/** The file of a page's still map; pages about nothing on the map share one, and a page for frames has that of its item. */
export function stillMapPath(pathname: string, focus: Focus | undefined): string {
	const isOwn = focus && isSomewhere(focus);
	const shared = focus?.askedOn ?? (isOwn ? undefined : 'index');
	return underBase(`/still/${shared ?? withinSite(pathname).replace(/^\/(embed\/)?/, '')}.svg`);
}

/** The drawing of a file; nothing where it does not come. */
export async function fetchStill(path: string): Promise<string | undefined> {
	const response = await fetch(path).catch(() => undefined);
	// Where a network asks to sign in first, every answer is its page.
	if (!response?.ok || !response.headers.get('content-type')?.startsWith('image/svg+xml')) return undefined;
	return response.text().catch(() => undefined);
}
