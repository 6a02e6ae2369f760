import { expect, test } from './fixtures.ts';
import { holdBack } from './hold-back.ts';

test('what is pressed before the program has started is done once it has @still', async ({ page }) => {
	const letGo = await holdBack(page, '**/_app/immutable/**');
	await page.goto('/events/flight-8243', { waitUntil: 'commit' });
	const figure = page.locator('figure').filter({ has: page.locator('blockquote[data-excerpt=crash-shot-down]') });
	await figure.getByRole('button', { name: 'Cite' }).click();
	const places = page.getByRole('navigation', { name: 'Layers' }).getByRole('switch', { name: 'Places' });
	await places.uncheck();
	await expect(figure.getByText('Other forms')).toHaveCount(0);
	letGo();
	await expect(figure.getByText('Other forms')).toBeVisible();
	await expect(page).toHaveURL(/layers=/);
	await expect(places).not.toBeChecked();
});

test('a date that is written before the program has started stays @still', async ({ page }) => {
	const letGo = await holdBack(page, '**/_app/immutable/**');
	await page.goto('/known', { waitUntil: 'commit' });
	const day = page.getByLabel('On a day');
	await day.fill('2024-03-01');
	letGo();
	await expect(page.locator('html[data-started]')).toBeAttached();
	await expect(day).toHaveValue('2024-03-01');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/known=2024-03-01/);
});
