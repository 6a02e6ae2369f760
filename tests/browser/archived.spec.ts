import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { snapshot, webArchive } from './web-archive.ts';

// The host is the archive's, and no script of it is ours.
test.use({ expectedProblems: [/^request: http:\/\/localhost:\d+\/|404/] });

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

/** Uses a page as a reader does who does not know that it is a snapshot. */
async function use(page: Page, archive: { url: string }) {
	const loads: string[] = [];
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loads.push(request.url());
	});
	const program = page.waitForResponse(/\/entry\/app\..*js$/);
	await page.goto(`${archive.url}${snapshot}/places/aktau`, { waitUntil: 'load' });
	await program;
	// The program has looked where it is, and lets the page be.
	await expect(page.getByRole('button', { name: 'Cite' }).first()).toBeDisabled();
	const box = (await page.locator('#map').boundingBox())!;
	await page.mouse.move(box.x + 300, box.y + 300);
	await page.mouse.down();
	await page.mouse.move(box.x + 200, box.y + 250, { steps: 5 });
	await page.mouse.up();
	const points = page.locator('.still [data-layer~=places]').first();
	await expect(points).toBeVisible();
	await page.getByRole('switch', { name: 'Places' }).uncheck();
	await expect(points).toBeHidden();
	await expect(heading(page)).toHaveText('Aktau');
	await expect(page).toHaveURL(`${archive.url}${snapshot}/places/aktau`);

	await page.getByRole('link', { name: 'Middle Corridor' }).first().click();
	await expect(page).toHaveURL(`${archive.url}${snapshot}/corridors/middle`);
	await expect(heading(page)).toHaveText('Middle Corridor');
	await page.goBack();
	await expect(page).toHaveURL(`${archive.url}${snapshot}/places/aktau`);
	await expect(heading(page)).toHaveText('Aktau');
	await expect(page.getByRole('button', { name: 'Cite' }).first()).toBeDisabled();
	expect(loads.map((url) => url.slice(archive.url.length + snapshot.length))).toEqual(
		expect.arrayContaining(['/places/aktau', '/corridors/middle'])
	);
	return loads;
}

for (const rewritesScripts of [false, true]) {
	const how = rewritesScripts ? 'with its inline scripts' : 'in its attributes';
	test(`a snapshot whose addresses are rewritten ${how} stays readable and where it is @still`, async ({
		page,
		baseURL
	}) => {
		const archive = await webArchive(baseURL!, { rewritesScripts });
		const loads = await use(page, archive);
		expect(loads.every((url) => url.includes(snapshot))).toBe(true);
		expect(archive.left).toEqual([]);
		await page.goto('about:blank'); // the page may still be fetching
		await archive.close();
	});
}

test.describe('by a service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a link leads to a page of the snapshot, or to the word that it is not in it @still', async ({
		page,
		baseURL
	}) => {
		const archive = await webArchive(baseURL!, {
			hasWorker: true,
			has: (path) => /^\/(?:_app\/.*|places\/aktau|corridors\/middle)$/.test(path)
		});
		await page.goto(`${archive.url}/web/`, { waitUntil: 'load' });
		await page.evaluate(async () => {
			await navigator.serviceWorker.register('/web/worker.js');
			if (!navigator.serviceWorker.controller)
				await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
		});
		await use(page, archive);
		await page.getByRole('link', { name: 'Kazakhstan' }).first().click();
		await expect(page.getByRole('heading', { name: 'Not archived' })).toBeVisible();
		expect(page.url()).toBe(`${archive.url}${snapshot}/countries/kazakhstan`);
		expect(archive.left).toEqual([]);
		await page.goto('about:blank');
		await archive.close();
	});
});
