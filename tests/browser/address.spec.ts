import { expect, mapIdle, test } from './fixtures.ts';
import { open, openStill } from './map-view.ts';

test('a copied address shows the same item, layers and view @undrawn', async ({ page, context }) => {
	await open(page, '/corridors/north-south');
	await page.getByRole('switch', { name: 'Middle Corridor' }).uncheck();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/view=/);
	const address = page.url();
	const copy = await context.newPage();
	await open(copy, address);
	await expect(copy).toHaveURL(address);
	await expect(copy.getByRole('switch', { name: 'Middle Corridor' })).not.toBeChecked();
	await expect(copy.getByRole('heading', { level: 1 })).toContainText('International North-South Transport Corridor');
	await copy.reload();
	await mapIdle(copy);
	await expect(copy).toHaveURL(address);
	await expect(copy.getByRole('switch', { name: 'Middle Corridor' })).not.toBeChecked();
});

test('back and forward go through what was looked at, with the view of each @undrawn', async ({ page }) => {
	await open(page, '/?view=6/43/49');
	await page.getByRole('link', { name: 'Zangezur route' }).first().click();
	await expect(page).toHaveURL(/\/corridors\/zangezur/);
	await mapIdle(page);
	await expect(page).toHaveURL(/view=/);
	const second = page.url();
	await page.goBack();
	await expect(page).toHaveURL(/\/\?view=6\/43\/49$/);
	await page.goForward();
	await expect(page).toHaveURL(second);
});

test('an excerpt leads to its document and back leads to the item @still', async ({ page }) => {
	await openStill(page, '/events/flight-8243');
	const figure = page.locator('figure').filter({ hasText: 'a mistaken launch by a Russian air defence system' });
	const id = await figure.locator('blockquote').getAttribute('data-excerpt');
	await figure.getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`/documents/no-longer-looking-to-the-kremlin\\?excerpt=${id}`));
	await expect(page.locator(`blockquote[data-excerpt="${id}"]`)).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/\/events\/flight-8243/);
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Azerbaijan Airlines flight 8243');
});

test('links keep the layers that are switched off @still', async ({ page }) => {
	await openStill(page, '/?layers=zangezur,places');
	await page.getByRole('link', { name: 'Zangezur route' }).first().click();
	await expect(page).toHaveURL(/\/corridors\/zangezur\?layers=zangezur,places/);
	await expect(page.getByRole('switch', { name: 'Northern Corridor' })).not.toBeChecked();
});

/** Only what looks like a view can reach the map. */
const junk = {
	views: ['?view=5/999/999', `?view=${'9'.repeat(5000)}`],
	others: [
		'?view=banana',
		'?layers=,,,&leg=%00&node=<script>',
		'?excerpt=__proto__&leg=constructor',
		'?layers=nonsense#%E0%A4%A'
	]
};

test('a junk view in an address is ignored @undrawn', async ({ page }) => {
	for (const query of junk.views) {
		await open(page, `/corridors/middle${query}`);
		await expect(page.getByRole('heading', { level: 1 }), query).toHaveText('Middle Corridor');
		await expect(page.getByRole('switch', { name: 'Places' })).toBeChecked();
	}
});

test('other junk in an address is ignored @still', async ({ page }) => {
	for (const query of junk.others) {
		await openStill(page, `/corridors/middle${query}`);
		await expect(page.getByRole('heading', { level: 1 }), query).toHaveText('Middle Corridor');
		await expect(page.getByRole('switch', { name: 'Places' })).toBeChecked();
	}
});

test('an old address leads to the page that took its place, with all that it singles out @still', async ({ page }) => {
	for (const [path, place] of [
		['/corridors/instc', '/corridors/north-south'],
		[
			'/places/nakhichevan?layers=middle&view=7/39.2/45.4#position',
			'/places/nakhchivan?layers=middle&view=7/39.2/45.4#position'
		],
		['/embed/places/nakhichevan?layers=middle&theme=dark', '/embed/places/nakhchivan?layers=middle&theme=dark']
	] as const) {
		await page.goto(path);
		await expect(page).toHaveURL(place);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('an old address leads on too @still', async ({ page }) => {
		await page.goto('/corridors/instc');
		await expect(page).toHaveURL('/corridors/north-south');
	});
});

test.describe('an address that leads nowhere', () => {
	test.use({ expectedProblems: [/404/] });

	test('shows a page that helps @still', async ({ page }) => {
		const response = await page.goto('/places/atlantis');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
		await page.getByRole('main').getByRole('link', { name: 'Places' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places');
		// What a sentence adds to an address leads nowhere by itself.
		await page.goto('/places/aktau).?layers=places');
		await expect(page).toHaveURL('/places/aktau?layers=places');
	});
});
