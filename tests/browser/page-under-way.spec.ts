import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures.ts';
import { holdBack } from './hold-back.ts';
import { chooseInMenu, mapRegion, open, openStill } from './map-view.ts';

/** Follows a link of the footer, whose page does not come yet. */
async function setOut(page: Page, name: string, path: string) {
	const asked = page.waitForRequest((request) => new URL(request.url()).pathname === `${path}/__data.json`);
	await page.locator('footer').getByRole('link', { name, exact: true }).click();
	await asked;
}

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

const refinements: Record<string, [refine: (page: Page) => Promise<unknown>, query: string]> = {
	'a layer is switched off': [
		(page) => page.getByRole('switch', { name: 'Places' }).uncheck(),
		'layers=north-south,middle,zangezur,northern,events'
	],
	'names are chosen': [(page) => chooseInMenu(page, 'Names', 'local'), 'names=local'],
	'a document is chosen': [
		(page) => page.getByRole('radio', { name: 'Newsletter' }).check(),
		'lens=russias-eroding-influence'
	]
};

for (const [what, [refine, query]] of Object.entries(refinements)) {
	test(`a page on its way still comes when ${what}, and back leads to the page before @still`, async ({ page }) => {
		await openStill(page, '/about');
		const letGo = await holdBack(page, '**/corridors/__data.json**');
		await setOut(page, 'Corridors', '/corridors');
		await refine(page);
		letGo();
		await expect(heading(page)).toHaveText('Corridors');
		await expect(page).toHaveURL(`/corridors?${query}`);
		await page.goBack();
		await expect(heading(page)).toHaveText('About the atlas');
	});
}

test('a page on its way takes along all that is switched and chosen meanwhile @still', async ({ page }) => {
	await openStill(page, '/about');
	const letGo = await holdBack(page, '**/corridors/__data.json**');
	await setOut(page, 'Corridors', '/corridors');
	await page.getByRole('switch', { name: 'Places' }).uncheck();
	await page.getByRole('switch', { name: 'Events' }).uncheck();
	await chooseInMenu(page, 'Names', 'local');
	await expect(page.getByRole('switch', { name: 'Places' })).not.toBeChecked();
	await expect(page.getByRole('switch', { name: 'Events' })).not.toBeChecked();
	letGo();
	await expect(heading(page)).toHaveText('Corridors');
	await expect(page).toHaveURL('/corridors?layers=north-south,middle,zangezur,northern&names=local');
	await page.goBack();
	await expect(page).toHaveURL('/about');
	await expect(page.getByRole('switch', { name: 'Events' })).toBeChecked();
});

test('a page on its way back comes too, and forward leads where the reader was @still', async ({ page }) => {
	await openStill(page, '/corridors');
	await page.locator('footer').getByRole('link', { name: 'About', exact: true }).click();
	await expect(heading(page)).toHaveText('About the atlas');
	const letGo = await holdBack(page, '**/corridors/__data.json**');
	const asked = page.waitForRequest('**/corridors/__data.json**');
	await page.evaluate(() => history.back());
	await asked;
	await page.getByRole('switch', { name: 'Places' }).uncheck();
	letGo();
	await expect(heading(page)).toHaveText('Corridors');
	await expect(page).toHaveURL(/\/corridors\?layers=/);
	await page.goForward();
	await expect(heading(page)).toHaveText('About the atlas');
	await expect(page).toHaveURL('/about');
});

test('a page on its way still comes when all layers are switched on, and when the map comes to rest @undrawn', async ({
	page
}) => {
	await open(page, '/about?layers=none');
	const letGo = await holdBack(page, '**/corridors/__data.json**');
	await setOut(page, 'Corridors', '/corridors');
	await page.getByRole('button', { name: 'Switch all on' }).click();
	await page.keyboard.press('ArrowRight');
	await mapIdle(page);
	letGo();
	await expect(heading(page)).toHaveText('Corridors');
	await expect(page).toHaveURL(/\/corridors\?view=/);
	await expect(mapRegion(page)).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL('/about?layers=none');
});
