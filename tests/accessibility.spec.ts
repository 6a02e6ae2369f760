import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './map-view.ts';

const kinds = [
	'/',
	'/about',
	'/a-z',
	'/compare',
	'/not-on-the-map',
	'/places',
	'/corridors/zangezur?leg=am-aghband-ordubad',
	'/places/aktau',
	'/events/flight-8243',
	'/countries/armenia',
	'/documents/russias-eroding-influence?excerpt=crash-shot-down'
];

/** Without WebGL the still map stands, and many pages can be looked at in little time. */
async function withoutWebGl(page: Page) {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
}

/** What axe finds on the page, each with its first elements. */
async function violationsOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.slice(0, 3)
				.map(({ html }) => html.slice(0, 160))
				.join(' | ')}`
	);
}

for (const { name, colorScheme, viewport } of [
	{ name: 'light and wide', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
	{ name: 'dark and wide', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
	{ name: 'on a phone', colorScheme: 'light', viewport: { width: 390, height: 844 } }
] as const) {
	test(`axe finds nothing on any kind of page, ${name}`, async ({ page }) => {
		test.setTimeout(150_000);
		await withoutWebGl(page);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		const found: string[] = [];
		for (const path of kinds) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			found.push(...(await violationsOn(page)).map((violation) => `${path} ${violation}`));
		}
		expect(found).toEqual([]);
	});
}

test('axe finds nothing with the live map and its list', async ({ page }) => {
	await open(page, '/places/aktau');
	await page.getByText(/^In view/).click();
	expect(await violationsOn(page)).toEqual([]);
});
