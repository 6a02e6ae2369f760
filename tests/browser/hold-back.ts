import type { Page } from '@playwright/test';

/** Keeps what a page asks for from coming, until what this returns is called. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
	let letGo!: () => void;
	const held = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route(url, async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}
