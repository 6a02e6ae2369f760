import { escaped } from './headers.ts';

/**
 * What names a page otherwise than by its one address: a closing slash, `.html` or `/index.html`. The groups joined are the
 * one address, without the query. What begins with two slashes would lead to another host.
 */
export function otherPath(base: string): string {
	const root = escaped(base);
	return String.raw`(?:(${root}/)index\.html|(${root}/[^/\\?\s][^?\s]*?)(?:/+(?:index\.html)?|\.html))`;
}

/** At the end of an address, as a group. */
export const query = String.raw`(\?.*)?$`;

/** Where an address leads on to, if it is not the one address of its page. */
export function oneAddress(address: string, base: string): string | undefined {
	// The front page under a path has the closing slash that others have not.
	const front = base && new RegExp(`^${escaped(base)}${query}`).exec(address);
	if (front) return `${base}/${front[1] ?? ''}`;
	return new RegExp(`^${otherPath(base)}${query}`).exec(address)?.slice(1).join('');
}

/** The page that stands in for one that is not there: in a frame of another site one that may stand there. */
export function notFoundFile(pathname: string, base: string): string {
	return pathname.startsWith(`${base}/embed/`) ? '/embed/404.html' : '/404.html';
}
