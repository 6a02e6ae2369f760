import type { Page } from '@playwright/test';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { chooseInMenu, countEach, countPixels, mapRegion, open } from './map-view.ts';

const view = 'view=5/42/47';
const selected = `/corridors/north-south?${view}`;
const much = 20_000; // pixels: the Black Sea and the Caspian

async function expectColours(page: Page, shown: typeof light, other: typeof light) {
	await expect.poll(() => countPixels(page, shown.water)).toBeGreaterThan(much);
	await mapIdle(page);
	const count = await countEach(page, { other: other.water, line: shown.strands[0] });
	expect(count.other).toBeLessThan(much / 20);
	expect(count.line, 'the line').toBeGreaterThan(300);
}

const picture = async (page: Page) => (await mapRegion(page).screenshot()).toString('base64');

/** How many pixels of two pictures of the map differ so that an eye may see it. */
function countDifferent(page: Page, pictures: readonly [string, string]): Promise<number> {
	return page.evaluate(async (pictures) => {
		const [a, b] = await Promise.all(
			pictures.map(async (picture) => {
				const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
				const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
				const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
				context!.drawImage(image, 0, 0);
				return context!.getImageData(0, 0, image.width, image.height).data;
			})
		);
		let count = 0;
		for (let at = 0; at < a!.length; at += 4) {
			const off = [0, 1, 2].reduce((sum, part) => sum + Math.abs(a![at + part]! - b![at + part]!), 0);
			if (off > 24) count++;
		}
		return count;
	}, pictures);
}

test('the live map changes its colours as it is, and keeps what is selected', async ({ page }) => {
	await open(page, selected);
	await page.evaluate(() => document.querySelector('canvas')!.setAttribute('data-same', ''));
	await expectColours(page, light, dark);
	await chooseInMenu(page, 'Colours', 'dark');
	await expectColours(page, dark, light);
	await expect(page).toHaveURL(selected);
	await expect(mapRegion(page).locator('canvas[data-same]')).toBeVisible();
	const changed = await picture(page);

	// The choice is kept: these are dark from the start.
	await open(page, `/?${view}`);
	const withoutSelection = await picture(page);
	await open(page, selected);
	const fresh = await picture(page);
	const marked = await countDifferent(page, [fresh, withoutSelection]);
	expect(marked, 'a selection is seen').toBeGreaterThan(1000);
	expect(await countDifferent(page, [fresh, changed]), 'as if dark from the start').toBeLessThan(marked / 20);
});

test('the live map follows the system to dark and back', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, selected);
	await expectColours(page, dark, light);
	await page.emulateMedia({ colorScheme: 'light' });
	await expectColours(page, light, dark);
});

/** Notes the letters that MapLibre draws for its names, each once: it writes them on a canvas of their own first. */
async function noteLetters(page: Page) {
	await page.addInitScript(() => {
		const letters = new Set<string>();
		Object.assign(window, { letters });
		for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
			const fillText = prototype.fillText;
			prototype.fillText = function (text, ...place) {
				letters.add(text);
				fillText.call(this, text, ...place);
			};
		}
	});
}

const lettersOf = (page: Page) =>
	page.evaluate(() => [...(window as unknown as { letters: Set<string> }).letters].join(''));

test('the live map writes names in English, and in the language of the land when that is chosen @undrawn', async ({
	page
}) => {
	await noteLetters(page);
	await open(page, '/?view=7/41.3/44.6');
	const english = await lettersOf(page);
	expect(english).toMatch(/[A-Z]/i);
	expect(english).not.toMatch(/\p{Script=Georgian}|\p{Script=Armenian}/u);
	await chooseInMenu(page, 'Names', 'local');
	await expect.poll(() => lettersOf(page), 'Georgian').toMatch(/\p{Script=Georgian}/u);
	await expect(page).toHaveURL('/?names=local&view=7/41.3/44.6');
	await page.reload();
	await mapIdle(page);
	const local = await lettersOf(page);
	expect(local, 'Georgian').toMatch(/\p{Script=Georgian}/u);
	expect(local, 'Armenian').toMatch(/\p{Script=Armenian}/u);
	expect(local, 'Azerbaijani').toMatch(/ə/);
});
