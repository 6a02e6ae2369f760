import type { Page } from '@playwright/test';
import { light } from '#lib/palette/light.ts';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { open, openMenu, openShare, openStill } from './map-view.ts';
import { pixelsOf } from './pixels.ts';

const view = '/corridors/middle?layers=middle,zangezur&view=5.5/41/47';

async function openDialog(page: Page) {
	await openShare(page);
	const dialog = page.getByRole('dialog', { name: 'Share' });
	await expect(dialog).toBeVisible();
	return dialog;
}

test.describe('the dialog', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('is one press from a copied link, and has the link too @still', async ({ page, baseURL }) => {
		await openStill(page, `${view}&utm_source=junk`);
		const address = new URL(view, baseURL).href;
		const menu = await openMenu(page);
		await menu.getByRole('button').first().click();
		await expect(menu.getByRole('status')).toHaveText('Link copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
		const dialog = await openDialog(page);
		await expect(dialog.getByLabel('Link to this exact view')).toHaveValue(address);
		await page.evaluate(() => navigator.clipboard.writeText(''));
		await dialog.getByRole('button', { name: 'Copy' }).click();
		await expect(dialog.getByRole('status').filter({ visible: true }).first()).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
	});

	test('gives a snippet that frames the same view @still', async ({ page, baseURL }) => {
		await openStill(page, view);
		const dialog = await openDialog(page);
		await dialog.getByRole('tab', { name: 'Link' }).press('ArrowRight');
		await expect(dialog.getByRole('tab', { name: 'Embed' })).toBeFocused();
		const snippet = await dialog.getByLabel('Embed code for the map, its key and one card').inputValue();
		const attributes = [...snippet.matchAll(/([a-z]+)="([^"]*)"/g)];
		const frame = Object.fromEntries(
			attributes.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')])
		);
		expect(frame).toMatchObject({
			src: new URL(`/embed${view}`, baseURL).href,
			title: 'Middle Corridor · Corridor Atlas',
			width: '100%',
			loading: 'lazy',
			allow: 'fullscreen'
		});
		// A page that is always light wants a frame that is.
		await dialog.getByLabel('Colours of the frame').selectOption('Light');
		await expect(dialog.getByLabel('Embed code for the map, its key and one card')).toHaveValue(
			/src="[^"]*[?;]theme=light"/
		);
	});

	test('says on the front page what can be embedded @still', async ({ page }) => {
		await openStill(page, '/');
		const dialog = await openDialog(page);
		await dialog.getByRole('tab', { name: 'Embed' }).click();
		await expect(dialog.getByText('each can be embedded in your own page')).toBeVisible();
	});

	test('keeps the focus inside, and gives it back on every way out @still', async ({ page }) => {
		await openStill(page, view);
		const button = page.getByRole('button', { name: 'Menu', exact: true });
		for (const leave of [
			() => page.keyboard.press('Escape'),
			() => page.getByRole('button', { name: 'Close' }).click(),
			() => page.mouse.click(5, 5)
		]) {
			await openShare(page);
			const dialog = page.getByRole('dialog', { name: 'Share' });
			await expect(dialog).toBeVisible();
			expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
			await leave();
			await expect(dialog).toBeHidden();
			await expect(button).toBeFocused();
		}
	});

	test('passes the address to the device where it can @still', async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			Object.assign(navigator, { share: (data: unknown) => Promise.resolve(Object.assign(window, { shared: data })) });
		});
		await openStill(page, view);
		const dialog = await openDialog(page);
		await dialog.getByRole('button', { name: 'Share…' }).click();
		expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
			title: 'Middle Corridor · Corridor Atlas',
			url: new URL(view, baseURL).href
		});
	});
});

test.describe('the picture', () => {
	test('is a PNG of either shape, with name, first quotation, key and date around the map', async ({
		page
	}, testInfo) => {
		await open(page, view);
		const dialog = await openDialog(page);
		await dialog.getByRole('tab', { name: 'Picture' }).click();
		for (const { name, file, height } of [
			{ name: 'Save as a square', file: 'corridor-atlas-middle-square.png', height: 1200 },
			{ name: 'Save it wide', file: 'corridor-atlas-middle-wide.png', height: 675 }
		]) {
			const coming = page.waitForEvent('download');
			await dialog.getByRole('button', { name }).click();
			const download = await coming;
			expect(download.suggestedFilename()).toBe(file);
			const path = testInfo.outputPath(file);
			await download.saveAs(path);
			const png = readFileSync(path);
			expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, height]);
			const seen = await pixelsOf(
				page,
				png,
				{ strand: light.strands[1], land: light.land, water: light.water, ink: light.ink, quiet: light.inkQuiet },
				[0, height]
			);
			expect(seen.strand, 'the corridor that is on').toBeGreaterThan(300);
			expect(seen.land).toBeGreaterThan(20_000);
			expect(seen.water).toBeGreaterThan(5_000);
			expect(seen.ink, 'name, quotation and key').toBeGreaterThan(3000);
			expect(seen.quiet, 'source, date and address').toBeGreaterThan(800);
		}
		// Whether it has been saved no page can know: it is shown, to be taken from there.
		await expect(dialog.getByRole('status').filter({ hasText: 'Handed to your browser' })).toBeVisible();
		await expect(dialog.getByRole('img', { name: 'The picture' })).toBeVisible();
	});
});

test('without a live map the picture is not offered, and the dialog says why @still', async ({ page }) => {
	await openStill(page, view);
	const dialog = await openDialog(page);
	await dialog.getByRole('tab', { name: 'Picture' }).click();
	await expect(dialog.getByRole('button', { name: 'Save as a square' })).toBeDisabled();
	await expect(dialog.getByText('There is no live map on this page')).toBeVisible();
});

test('the dialog leads to the downloads, and each answers with its type @still', async ({ page, request }) => {
	await openStill(page, '/');
	const dialog = await openDialog(page);
	await dialog.getByRole('link', { name: 'downloads' }).click();
	await expect(page).toHaveURL(/\/about#downloads$/);
	const links = await page
		.locator('main a[download]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
	expect(links.length).toBeGreaterThanOrEqual(10);
	const types: Record<string, RegExp> = {
		geojson: /^application\/geo\+json/,
		csv: /^text\/csv/,
		jsonld: /^application\/ld\+json/,
		json: /^application\/json/,
		zip: /^application\/zip/
	};
	for (const href of links) {
		const answer = await request.get(href);
		expect(answer.status(), href).toBe(200);
		expect(answer.headers()['content-type'], href).toMatch(types[href.split('.').at(-1)!]!);
		expect((await answer.body()).length, href).toBeGreaterThan(100);
	}
});

test('the zip holds the same files as the site, its licences and words about them', async ({ request }) => {
	const zip = await (await request.get('/geodata/corridor-atlas.zip')).body();
	const entries = Object.entries(unzipSync(zip)).map(
		([path, bytes]) => [path.replace('corridor-atlas/', ''), bytes] as const
	);
	const names = entries.map(([path]) => path);
	expect(names).toEqual(
		expect.arrayContaining(['README.txt', 'LICENSES.md', 'excerpts.csv', 'corridors/middle.geojson'])
	);
	for (const [path, bytes] of entries) {
		if (path === 'README.txt' || path === 'LICENSES.md') continue;
		expect((await (await request.get(`/geodata/${path}`)).body()).equals(bytes), path).toBe(true);
	}
});
