import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Waits until the worker has kept what came before it was there. */
export async function kept(page: Page, path: string) {
	await expect
		.poll(
			() =>
				page.evaluate(async (path) => {
					const names = await caches.keys();
					const found = names.map(async (name) => (await caches.open(name)).match(location.origin + path));
					return (await Promise.all(found)).some(Boolean);
				}, path),
			{ timeout: 30_000 }
		)
		.toBe(true);
}
