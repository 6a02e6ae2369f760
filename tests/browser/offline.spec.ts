import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startServer, type StaticServer } from '../../scripts/hosting/static-server.ts';
import type { FileList } from '#lib/offline/file-list.ts';
import { expect, test } from './fixtures.ts';
import { kept } from './kept.ts';
import { mapRegion, openStill } from './map-view.ts';

// The site is met at another port, so that the network can be cut in earnest: by the end of its server.
test.use({
	serviceWorkers: 'allow',
	expectedProblems: [/^request: http:\/\/localhost:|ERR_CONNECTION_REFUSED|ERR_FAILED|404/]
});

const directory = join(import.meta.dirname, '..', '..', 'build');
let server: StaticServer;

test.beforeEach(async () => {
	server = await startServer({ directory });
});
test.afterEach(() => server.close());

const at = (path: string) => server.url.slice(0, -1) + path;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notKept = 'Not kept on this device';

test('what was opened is there without a network, and what was not says so @still', async ({ page }) => {
	await openStill(page, at('/places/aktau?layers=middle'));
	await kept(page, '/places/aktau');
	await kept(page, '/offline');
	await page.locator('footer a', { hasText: /^Compare$/ }).click();
	await expect(heading(page)).toHaveText(/agree/);
	await page.goto(at('/about'));
	await expect(heading(page)).toHaveText(/About/);
	await kept(page, '/compare/__data.json');
	await kept(page, '/about');
	await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'another' } }));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('status').filter({ hasText: 'There is a new edition' })).toBeVisible();
	await page.unroute('**/_app/version.json');
	await page.getByRole('button', { name: 'Load it' }).click();
	await expect(page.getByText('There is a new edition')).toBeHidden();
	const { port } = server;
	await server.close();

	await page.goto(at('/places/aktau'));
	await expect(heading(page)).toHaveText('Aktau');
	// It was reached by a link: its data are kept, and its page is not.
	await page.goto(at('/compare?layers=middle'));
	await expect(heading(page)).toHaveText(/agree/);
	await expect(page).toHaveURL(at('/compare?layers=middle'));
	// From an open page.
	await page.locator('footer a', { hasText: 'A–Z' }).click();
	await expect(heading(page)).toHaveText(notKept);
	await expect(page).toHaveURL(at('/a-z?layers=middle'));
	await expect(mapRegion(page).locator('[data-still-map]')).toBeVisible();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'cannot be reached now' })).toBeVisible();
	await page.goBack();
	await expect(heading(page)).toHaveText(/agree/);
	// From nowhere.
	await page.goto(at('/events/flight-8243'));
	await expect(heading(page)).toHaveText(notKept);

	server = await startServer({ directory, port });
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(heading(page)).toContainText('8243');
	// Before the server ends with the test, the page has all that it asks for.
	await expect(page.locator('html[data-started]')).toBeAttached();
});

test('the whole atlas is kept at a wish, answers without a network, and goes again @still', async ({ page }) => {
	// Of thousands of files every eighth, and those that are asked for below.
	const asked = /^\/(?:_app|geodata|fonts)\/|^\/[^/]*$|aktau|middle|8243|turkey|russias-eroding/;
	await page.route('**/offline.json', async (route) => {
		const list = (await (await route.fetch()).json()) as FileList;
		const files = list.files.filter(([path], index) => index % 8 === 0 || asked.test(path));
		await route.fulfill({ json: { ...list, files, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0) } });
	});
	await openStill(page, at('/about'));
	const keep = page.getByRole('button', { name: 'Keep the whole atlas on this device' });
	await expect(page.getByText(/It takes \d+\.\d MB on this device; \d+\.\d MB are sent/)).toBeVisible({
		timeout: 20_000
	});
	await keep.click();
	await expect(page.getByRole('progressbar', { name: 'Kept so far' })).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText('Stopped.')).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByText('The whole atlas is kept on this device')).toBeVisible({ timeout: 60_000 });
	await page.unroute('**/offline.json');
	const { port } = server;
	await server.close();

	for (const path of [
		'/',
		'/a-z',
		'/compare',
		'/corridors/middle',
		'/places/aktau?view=7/43/51',
		'/events/flight-8243.html',
		'/countries/turkey/',
		'/documents/russias-eroding-influence',
		'/ties',
		'/ways',
		'/readings'
	]) {
		await openStill(page, at(path));
		await expect(heading(page), path).not.toHaveText(notKept);
	}
	const files = ['/base/', '/fonts/', '/geodata/map/', '/geodata/citations/', '/still/', '/schemas/'];
	const answers = await page.evaluate(async (folders) => {
		const list = (await (await caches.match('/offline.json'))!.json()) as FileList;
		const ask = async (folder: string) => {
			const path = list.files.map(([path]) => path).findLast((path) => path.startsWith(folder)) ?? '';
			return [folder, (await fetch(path)).status];
		};
		return Promise.all(folders.map(ask));
	}, files);
	expect(answers).toEqual(files.map((folder) => [folder, 200]));

	await page.goto(at('/about'));
	await page.getByRole('combobox', { name: 'Search the atlas' }).fill('tbilisi');
	await expect(page.getByRole('option').first()).toContainText('Tbilisi');
	await page.keyboard.press('Escape');

	server = await startServer({ directory, port });
	await page.getByRole('button', { name: 'Remove it from this device' }).click();
	await expect(page.getByText('Nothing is kept on this device any more')).toBeVisible();
	await expect(keep).toBeVisible();
	await server.close();
	await page.goto(at('/a-z'));
	await expect(heading(page)).toHaveText(notKept);
});

test('a device without room is told in words what to do @still', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.storage.estimate = () => Promise.resolve({ quota: 9_000_000, usage: 1_000_000 });
		Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});
	await page.goto(at('/about'));
	const keep = page.getByRole('button', { name: 'Keep the whole atlas on this device' });
	const goOn = page.getByRole('button', { name: 'Go on' }); // something was opened already
	await keep.click({ timeout: 30_000 });
	await expect(page.getByText(/The browser leaves this site 8\.0 MB, and \d+\.\d MB are needed/)).toBeVisible();
	await page.evaluate(() => (navigator.storage.estimate = () => Promise.reject(new Error('not told'))));
	await goOn.click();
	await expect(page.getByText('The browser refuses to keep more')).toBeVisible();
	await expect(goOn).toBeVisible();
});

test.describe('in a browser without a worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('no button is there that could do nothing @still', async ({ page }) => {
		await openStill(page, at('/about'));
		await expect(page.getByText('The whole atlas cannot be kept here')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Keep the whole atlas' })).toHaveCount(0);
		await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', '/manifest.webmanifest');
		const manifest = await (await page.request.get(at('/manifest.webmanifest'))).json();
		expect(manifest).toMatchObject({ start_url: '/', scope: '/', display: 'minimal-ui' });
		for (const { src, sizes, type } of manifest.icons) {
			const icon = await page.request.get(at(src));
			expect(icon.headers()['content-type']).toBe(type);
			expect((await icon.body()).readUInt32BE(16)).toBe(Number(sizes.split('x')[0]));
		}
	});
});
