import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, open, openStill } from './map-view.ts';

const note = { name: 'What was known when' } as const;

test('a page leaves out what was learned later, says so, and shows it again @undrawn', async ({ page }) => {
	await open(page, '/corridors/zangezur?known=2025-07-06');
	const main = page.getByRole('main');
	await expect(main.getByRole('complementary', note)).toContainText('As known on 6 July 2025, when the newsletter');
	await expect(main).not.toContainText('TRIPP');
	await expect(main).not.toContainText('2026');
	await expect(main).not.toContainText('August 2025');
	await expect(main.locator('blockquote').first()).toBeVisible();
	await main.getByRole('link', { name: 'Another day' }).click();
	// The view is added a little later: the map stays where it is.
	await expect(page).toHaveURL(/\/known\?known=2025-07-06(&view=|$)/);
	await page.goBack();
	await main.getByRole('button', { name: 'Show everything' }).click();
	await expect(page).toHaveURL(/\/corridors\/zangezur(\?view=[^&]*)?$/);
	await expect(main).toContainText('TRIPP');
	await expect(main.getByRole('complementary', note)).toHaveCount(0);
});

test('a day is chosen by the keyboard, and a document by its link; a later document is not there @undrawn', async ({
	page
}) => {
	await open(page, '/known');
	const main = page.getByRole('main');
	await main.getByLabel('On a day').fill('2016-01-01');
	await main.getByLabel('On a day').press('Enter');
	await expect(page).toHaveURL(/\/\?known=2016-01-01/);
	await expect(main.getByRole('complementary', note)).toContainText('As known on 1 January 2016');
	await expect(main.locator('blockquote')).toHaveCount(0);
	await page.goto('/known');
	await main.getByRole('link', { name: 'As the newsletter was written' }).click();
	await expect(page).toHaveURL(/\/\?known=2025-07-06/);
	await expect(main.getByRole('link', { name: /No longer looking/ })).toHaveCount(0);
	await page.goto('/documents/no-longer-looking-to-the-kremlin?known=2025-07-06');
	await expect(main).toContainText('was not known yet');
	await expect(main.locator('blockquote')).toHaveCount(0);
});

test('A to Z, crossings and ways are as they were known, and ways lead over the lines of then @still', async ({
	page
}) => {
	const main = page.getByRole('main');
	await openStill(page, '/a-z?known=2025-07-06');
	await expect(main.getByRole('complementary', note)).toContainText('left out');
	await expect(main).not.toContainText('TRIPP');
	await expect(main).toContainText('Zangezur');
	await main.getByRole('button', { name: 'Show everything' }).click();
	await expect(main).toContainText('TRIPP');

	await page.goto('/crossings?known=2017-10-29');
	await expect(main.getByRole('complementary', note)).toContainText('left out');
	await expect(main).toContainText('not yet open');
	await main.getByRole('button', { name: 'Show everything' }).click();
	await expect(main).not.toContainText('not yet open');

	// The railway to Kars opened on 30 October 2017.
	await page.goto('/ways/baku-kars-with-zangezur?known=2017-10-29');
	await expect(main.getByRole('heading', { name: 'The shortest way' })).toBeVisible();
	await expect(main).not.toContainText('2026');
});

test('the map draws a line as not yet open until it opened; a cold address and a link give the same picture', async ({
	page
}) => {
	const near = 'view=9/41.4/43.5'; // where the railway to Kars leaves Georgia
	const picture = async (query: string) => {
		await open(page, `/?${query}${near}`);
		return mapRegion(page).locator('canvas').first().screenshot();
	};
	const [before, after, now] = [
		await picture('known=2017-10-29&'),
		await picture('known=2017-10-30&'),
		await picture('')
	];
	expect(before.equals(after), 'the day before the opening looks different').toBe(false);
	expect(after.equals(now), 'from its opening on it looks as it does now').toBe(true);

	await open(page, `/?known=2017-10-29&${near}`);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(page).not.toHaveURL(/known/);
	await mapIdle(page);
	expect((await mapRegion(page).locator('canvas').first().screenshot()).equals(now), 'switched instead of opened').toBe(
		true
	);
});

test('another span or day draws anew what is loaded: no source is read again @undrawn', async ({ page }) => {
	// MapLibre's worker is asked for nothing but the features themselves, once.
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		const { prototype } = Worker;
		const post = prototype.postMessage;
		prototype.postMessage = function (this: Worker, ...message: Parameters<Worker['postMessage']>) {
			asked.push(String((message[0] as { type?: string }).type));
			post.apply(this, message);
		} as Worker['postMessage'];
	});
	const since = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.splice(0));
	const expectNone = async (change: () => Promise<unknown>) => {
		const before = page.url();
		await change();
		await expect(page).not.toHaveURL(before);
		await mapIdle(page);
		expect(await since()).toEqual([]);
	};
	await open(page, '/');
	expect((await since()).length, 'tiles and files').toBeGreaterThan(5);
	const strip = page.getByRole('region', { name: 'Timeline' });
	await strip.getByRole('button', { name: 'Timeline' }).click();
	const from = strip.getByRole('slider', { name: 'From' });
	await from.press('PageUp');
	await expect(page).toHaveURL(/time=/);
	await mapIdle(page);
	await since(); // the strip took room from the map, and the features were asked for
	await expectNone(() => from.press('PageUp'));
	await expectNone(() => from.press('Home'));

	await open(page, '/known');
	await page.getByRole('main').getByRole('link', { name: 'As the newsletter was written' }).click();
	await expect(page).toHaveURL(/known=/);
	await mapIdle(page);
	await since();
	await expectNone(() => page.goBack());
	await expectNone(() => page.goForward());
});
