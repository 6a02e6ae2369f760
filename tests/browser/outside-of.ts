import type { Page } from '@playwright/test';

/** Notes what is asked of the host outside the path of a site. */
export function outsideOf(page: Page, root: string): string[] {
	const outside: string[] = [];
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol.startsWith('http') && !`${pathname}/`.startsWith(`${root}/`)) outside.push(pathname);
	});
	return outside;
}
