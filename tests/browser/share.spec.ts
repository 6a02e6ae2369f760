import type { Page } from '@playwright/test';
import { light } from '#lib/palette/light.ts';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { open, openShare, openStill } from './map-view.ts';

const view = '/corridors/middle?layers=middle,zangezur&view=5.5/41/47';

async function openDialog(page: Page) {
	await openShare(page);
	const dialog = page.getByRole('dialog', { name: 'Share' });
	await expect(dialog).toBeVisible();
	return dialog;
}

test.describe('the dialog', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('shows the address of exactly this view and copies it @still', async ({ page, baseURL }) => {
		await openStill(page, `${view}&utm_source=junk`);
		const dialog = await openDialog(page);
		const field = dialog.getByLabel('Link to this exact view');
		const address = new URL(view, baseURL).href;
		await expect(field).toHaveValue(address);
		await dialog.getByRole('button', { name: 'Copy' }).first().click();
		await expect(dialog.getByRole('status').first()).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
	});

	test('gives a snippet that frames the same view @still', async ({ page, baseURL }) => {
		await openStill(page, view);
		const dialog = await openDialog(page);
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
	});

	test('says on the front page what can be embedded @still', async ({ page }) => {
		await openStill(page, '/');
		const dialog = await openDialog(page);
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
	test('is a PNG of the map as seen, with its words around it', async ({ page }, testInfo) => {
		await open(page, view);
		const dialog = await openDialog(page);
		const coming = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Save the map as a picture' }).click();
		const download = await coming;
		expect(download.suggestedFilename()).toBe('corridor-atlas-middle.png');
		const path = testInfo.outputPath('picture.png');
		await download.saveAs(path);
		const png = readFileSync(path);
		expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
		expect(png.length).toBeGreaterThan(50_000);
		const map = (await page.getByRole('region', { name: 'Map', exact: true }).boundingBox())!;
		const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
		expect(width).toBe(Math.round(map.width));
		expect(height, 'room for title, key, credits and address').toBeGreaterThan(map.height + 90);

		const seen = await pixelsOf(
			page,
			png,
			{ strand: light.strands[1], land: '#f5f2ea', water: '#d3e0e8', off: light.strands[0] },
			[60, map.height + 30]
		);
		expect(seen.strand, 'the corridor that is on').toBeGreaterThan(500);
		expect(seen.land).toBeGreaterThan(20_000);
		expect(seen.water).toBeGreaterThan(5_000);
		expect(seen.off, 'a corridor that is off').toBeLessThan(50);
		const above = await pixelsOf(page, png, { ink: '#1d2126' }, [0, 45]);
		expect(above.ink, 'the title').toBeGreaterThan(100);
		const below = await pixelsOf(page, png, { quiet: '#5a5f66', strand: light.strands[1] }, [map.height + 50, height]);
		expect(below.quiet, 'credits and address').toBeGreaterThan(300);
		expect(below.strand, 'the key').toBeGreaterThan(40);
	});
});

/** How many pixels of a picture have each colour, between two heights. */
async function pixelsOf<Name extends string>(
	page: Page,
	png: Buffer,
	colours: Record<Name, string>,
	[top, bottom]: readonly [number, number]
): Promise<Record<Name, number>> {
	return page.evaluate(
		async ({ base64, colours, top, bottom }) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, top, image.width, Math.min(bottom, image.height) - top);
			const count = (hex: string) => {
				const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
				let sum = 0;
				for (let i = 0; i < data.length; i += 4) {
					const off = Math.abs(data[i]! - red) + Math.abs(data[i + 1]! - green) + Math.abs(data[i + 2]! - blue);
					if (off < 24) sum++;
				}
				return sum;
			};
			return Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, count(hex)]));
		},
		{
			base64: png.toString('base64'),
			colours: colours as Record<string, string>,
			top: Math.ceil(top),
			bottom: Math.floor(bottom)
		}
	) as Promise<Record<Name, number>>;
}

test('without a live map the picture is not offered, and the dialog says why @still', async ({ page }) => {
	await openStill(page, view);
	const dialog = await openDialog(page);
	await expect(dialog.getByRole('button', { name: 'Save the map as a picture' })).toBeDisabled();
	await expect(dialog.getByText('There is no live map on this page')).toBeVisible();
});

test('every download answers with its type @still', async ({ page, request }) => {
	await openStill(page, '/');
	const layers = await page.getByRole('navigation', { name: 'Layers' }).getByRole('switch').count();
	const dialog = await openDialog(page);
	const links = await dialog.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
	expect(layers).toBeGreaterThanOrEqual(6);
	expect(links, 'a file for each layer, three of excerpts and one of everything').toHaveLength(layers + 4);
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
