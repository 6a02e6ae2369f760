import { vi } from 'vitest';

interface Navigation {
	readonly type: string;
}
type Act = (navigation: Navigation) => void;

const origin = 'https://atlas.example';
const leaving: Act[] = [];
const arriving: Act[] = [];

/**
 * Kit's router without a browser: what a test sets is where the reader is, and `goto` only notes where to. A test takes
 * its two halves in place of `$app/state` and `$app/navigation`.
 */
export const page = {
	url: new URL(origin),
	data: {} as Record<string, unknown>,
	state: {} as object,
	route: { id: '/' as string | null }
};
const navigating = { to: null as { readonly url: URL } | null, type: null as string | null };
export const goto = vi.fn<(href: string, options: object) => Promise<void>>(() => Promise.resolve());
export const preloadData = vi.fn<(href: string) => Promise<void>>(() => Promise.resolve());

const becomes = (_: string | URL, state: object) => void (page.state = state);
export const pushState = vi.fn(becomes);
export const replaceState = vi.fn(becomes);

export const appState = { page, navigating };
export const appNavigation = {
	goto,
	preloadData,
	pushState,
	replaceState,
	beforeNavigate: (act: Act) => void leaving.push(act),
	afterNavigate: (act: Act) => void arriving.push(act)
};

/** Forgets who listens and what was asked, for the next test. */
export function resetRouter() {
	leaving.length = arriving.length = 0;
	Object.assign(navigating, { to: null, type: null });
	Object.assign(page, { url: new URL(origin), data: {}, state: {}, route: { id: '/[kind]/[id]' } });
	vi.clearAllMocks();
}

/** The reader leaves for another page, which has not come yet. */
export function leaveFor(path: string, type = 'link') {
	Object.assign(navigating, { to: { url: new URL(path, origin) }, type });
	for (const act of leaving) act({ type });
}

/** A page has come. */
export function arriveAt(path: string, type = 'enter') {
	page.url = new URL(path, origin);
	Object.assign(navigating, { to: null, type: null });
	for (const act of arriving) act({ type });
}
