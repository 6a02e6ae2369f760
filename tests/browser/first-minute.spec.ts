import { expect, mapIdle, test } from './fixtures.ts';
import { follow, mapRegion, open } from './map-view.ts';

test('the questions of the front page move the map and open a card at its top @undrawn', async ({ page }) => {
	await open(page, '/');
	const begin = page.getByRole('list', { name: 'Questions to start with' }).getByRole('link');
	await expect(begin).toHaveCount(4);
	const views = new Set<string | null>();
	for (const index of [0, 1, 2]) {
		const { pathname } = new URL((await begin.nth(index).getAttribute('href'))!, page.url());
		await begin.nth(index).click();
		await expect(page).toHaveURL(new RegExp(`${pathname}\\?view=`));
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		await expect(page).not.toHaveURL(/view=5\.2\/41\.1\/47\.6/); // the view of the front page
		await mapIdle(page);
		views.add(new URL(page.url()).searchParams.get('view'));
		await page.goBack();
		await expect(page).toHaveURL('/');
		await mapIdle(page);
	}
	expect(views.size, 'each looks elsewhere').toBe(3);
});

test('a map that shows nothing says why, and how to go on @undrawn', async ({ page }) => {
	await open(page, '/?layers=none');
	const hint = mapRegion(page).getByRole('status');
	await expect(hint.filter({ hasText: 'All layers are switched off' })).toBeVisible();
	await page.getByRole('button', { name: 'Switch all on' }).click();
	await expect(page).not.toHaveURL(/layers=/);
	await expect(hint.filter({ hasText: /./ }).filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('canvas')).toBeFocused();

	// A lens under which nothing shows: only the newsletter speaks of the Northern Corridor.
	await follow(page, '/corridors/northern?lens=no-longer-looking-to-the-kremlin&view=7/55/90');
	await expect(hint.filter({ hasText: 'Nothing that the briefing note mentions is in view' })).toBeVisible();
	await mapRegion(page).getByRole('button', { name: 'Show all documents' }).click();
	await expect(page).not.toHaveURL(/lens=/);
	await expect(hint.filter({ hasText: 'briefing note' })).toHaveCount(0);

	await follow(page, '/?view=6/0/-30');
	await expect(hint.filter({ hasText: 'Nothing of the atlas is in view' })).toBeVisible();
	await mapRegion(page).getByText('Show the whole region', { exact: true }).click();
	await expect(page).toHaveURL(/view=5\.2\/41\.1\/47\.6/);
	await mapIdle(page);
	await expect(hint.filter({ hasText: 'Nothing' })).toHaveCount(0);
});
