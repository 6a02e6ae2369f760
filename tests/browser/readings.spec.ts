import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { open, openHelp, openStill } from './map-view.ts';

const note = '/readings/no-longer-looking-to-the-kremlin';
const stepCount = 10;

/** The ids of the quotations on the page. */
const quoted = (page: Page) =>
	page
		.getByRole('main')
		.locator('blockquote[data-excerpt]')
		.evaluateAll((all) => all.map((quotation) => quotation.getAttribute('data-excerpt')));

test('a reading is walked by keyboard from the first step to the last, left, and gone on with @still', async ({
	page
}) => {
	await openStill(page, '/');
	const main = page.getByRole('main');
	await main.getByRole('link', { name: 'Read each document step by step' }).click();
	await main.getByRole('link', { name: 'Begin at step 1' }).first().click();
	const names = new Set<string>();
	for (let step = 1; step <= stepCount; step++) {
		await expect(page).toHaveURL(`${note}/${step}`);
		const moves = main.getByRole('navigation', { name: 'Through the reading' });
		await expect(moves).toContainText(`Step ${step} of ${stepCount}`);
		const heading = main.getByRole('heading', { level: 1 });
		await expect(heading).toBeFocused(); // where a screen reader goes on from
		names.add((await heading.textContent())!);
		for (const part of [/argues here$/, /^What weakens it/, /^The newsletter (agrees|differs|adds|is silent)$/]) {
			await expect(main.getByRole('heading', { level: 2, name: part }).first()).toBeVisible();
		}
		const ids = await quoted(page);
		expect(ids.length).toBe(new Set(ids).size);
		await page.keyboard.press('ArrowRight');
	}
	expect(names.size).toBe(stepCount);
	await expect(page).toHaveURL(`${note}/${stepCount}`);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(`${note}/${stepCount - 1}`);
	await expect(main.getByText(`Step ${stepCount - 1} of ${stepCount}`).first()).toBeVisible();

	// The step has its own layers, until the reader chooses others.
	const layer = (name: string) => page.getByRole('switch', { name });
	await expect(layer('North–South')).toBeChecked();
	await expect(layer('Middle')).not.toBeChecked();
	await layer('Middle').check();
	await expect(page).toHaveURL(/layers=north-south,middle,places/);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(`${note}/${stepCount - 2}?layers=north-south,middle,places`);
	await expect(main.getByText(`Step ${stepCount - 2} of ${stepCount}`).first()).toBeVisible();
	await expect(layer('Events')).not.toBeChecked();

	await openHelp(page);
	await page.getByRole('checkbox', { name: /single-key shortcuts/ }).uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowLeft');
	await page.goto('/readings');
	await main.getByRole('link', { name: `Continue at step ${stepCount - 2}` }).click();
	await expect(page).toHaveURL(`${note}/${stepCount - 2}`);
});

test('the map goes to the view of each step, and stays where the address puts it @undrawn', async ({ page }) => {
	await open(page, `${note}/5?view=6/35/60`);
	expect(new URL(page.url()).searchParams.get('view')).toBe('6/35/60');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/6\?view=/);
	await mapIdle(page);
	const [zoom, lat, lng] = new URL(page.url()).searchParams.get('view')!.split('/').map(Number);
	expect(zoom).toBeLessThan(6);
	expect(lat).toBeGreaterThan(29);
	expect(lat).toBeLessThan(46);
	expect(lng).toBeGreaterThan(33);
	expect(lng).toBeLessThan(57);
});

test('all steps stand on one page and print on four sheets at most @still', async ({ page }) => {
	await page.goto(note);
	await expect(page.getByRole('img', { name: `Map of step ${stepCount}` })).toHaveJSProperty('complete', true);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(pages.length).toBeGreaterThanOrEqual(2);
	expect(pages.length).toBeLessThanOrEqual(4);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the steps are whole, one below another with their maps, and each on its own', async ({ page }) => {
		await page.goto(note);
		const main = page.getByRole('main');
		await expect(main.getByRole('article')).toHaveCount(stepCount);
		await expect(main.getByRole('img', { name: /^Map of step/ })).toHaveCount(stepCount);
		const ids = await quoted(page);
		expect(ids.length).toBe(new Set(ids).size);
		await main.getByRole('link', { name: /^9\. / }).click();
		await expect(main.getByRole('navigation', { name: 'Through the reading' })).toContainText('Step 9 of 10');
		await expect(page.locator('#layer-north-south')).toBeChecked();
		await expect(page.locator('#layer-middle')).not.toBeChecked();
		await main.getByRole('link', { name: 'Next' }).click();
		await expect(page).toHaveURL(`${note}/10`);
	});
});
