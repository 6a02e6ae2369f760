import { violationsOn } from './axe.ts';
import { expect, mapIdle, test } from './fixtures.ts';
import { mapRegion, openStill } from './map-view.ts';

test('a question about ways is answered, drawn, changed and kept by its address @undrawn', async ({ page }) => {
	await page.goto('/ways');
	for (const [label, typed, name] of [
		['From', 'baku', 'Baku'],
		['To', 'kar', 'Kars']
	] as const) {
		const field = page.getByRole('combobox', { name: label, exact: true });
		await field.fill(typed);
		await expect(page.getByRole('option').first()).toContainText(name);
		await field.press('Enter');
		await expect(field).toHaveValue(name);
	}
	const answer = page.getByRole('region', { name: 'The shortest way' }).getByRole('status');
	await expect(answer).toContainText(/^\d+ km/);
	const before = (await answer.textContent())!;
	await page
		.getByRole('link', { name: 'Close Georgia' })
		.or(page.getByRole('link', { name: 'Close Armenia' }))
		.first()
		.click();
	await expect(page).toHaveURL(/[?&]from=baku&to=kars&closed=(am|ge)/);
	await expect(answer).not.toHaveText(before);
	await page.getByLabel('Everything not in operation').check();
	await expect(page).toHaveURL(/closed=[a-z,-]*suspended/);
	await mapIdle(page);
	const asked = (await answer.textContent())!;
	const address = page.url();
	expect(await violationsOn(page, { within: 'main' })).toEqual([]);
	await page.goto('/about');
	await page.goto(address);
	await expect(answer).toHaveText(asked);
	await page.getByLabel('Railways').check();
	await expect(page.getByText(/^No way is left/)).toBeVisible();
});

test('the network is fetched on the page of the ways only @undrawn', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/ways/moscow-poti');
	await mapIdle(page);
	expect(asked.filter((path) => path.includes('network'))).toEqual([]);
	await page.getByRole('link', { name: 'Change what is closed' }).click();
	await expect(page.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('Poti');
	expect(asked).toContain('/geodata/network.json');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

	test('the matrix, a stretch, an answer and the strip read whole', async ({ page }) => {
		await page.goto('/crossings');
		const main = page.getByRole('main');
		await expect(main.getByRole('row', { name: /^Georgia/ })).toContainText('656');
		await main.getByRole('link', { name: /Middle Corridor, Georgia:/ }).click();
		await expect(main.getByRole('heading', { level: 1 })).toContainText('Georgia');
		await expect(main.getByRole('link', { name: /Samtredia – Poti/ })).toBeVisible();
		await page.goto('/ways/moscow-poti');
		await expect(main).toContainText('Russia to Azerbaijan');
		await expect(main).toContainText('cuts the way');
		await expect(main).toContainText('Tariffs');
		await page.goto('/corridors/middle');
		await main.getByText('Baku–Tbilisi–Kars railway').first().click();
		await expect(main.getByText('Break of gauge at Akhalkalaki: 1520 to 1435 mm.')).toBeVisible();
	});
});

test('strip and map light each other, and the walk goes on from step to step @undrawn', async ({ page }) => {
	await page.goto('/corridors/zangezur?leg=az-alat-horadiz');
	await mapIdle(page);
	const main = page.getByRole('main');
	const row = main.locator('li.leg').filter({ has: page.locator('a[href*="leg=az-horadiz-aghband"]') });
	await main.locator('figure a[href*="leg=az-horadiz-aghband"] .hit').hover({ force: true });
	await expect(row).toHaveClass(/lit/);
	const here = main.getByRole('status').filter({ hasText: 'Here:' });
	await main.getByRole('link', { name: 'Next step' }).click();
	for (const step of ['Imishli, ', 'Horadiz, ', 'railway Horadiz–Aghband']) {
		await expect(here).toContainText(step);
		await page.keyboard.press('Enter');
	}
	const border = here.filter({ hasText: 'Leaves Azerbaijan, enters Armenia' });
	for (let step = 0; step < 6 && !(await border.isVisible()); step++) {
		const before = (await here.textContent())!;
		await page.keyboard.press('Enter');
		await expect(here).not.toHaveText(before);
	}
	await expect(border).toBeVisible();
});

test('without WebGL the still map draws the way that is asked for, near by and far away @still', async ({ page }) => {
	await openStill(page, '/ways?from=baku&to=kars');
	const way = mapRegion(page).locator('.asked');
	await expect(way.first()).toBeVisible();
	const middleOf = async () => {
		const [map, drawn] = [(await mapRegion(page).boundingBox())!, (await way.boundingBox())!];
		// All of it is in sight, and not a mere dot.
		expect(drawn.x).toBeGreaterThan(map.x);
		expect(drawn.x + drawn.width).toBeLessThan(map.x + map.width);
		expect(drawn.width / map.width + drawn.height / map.height).toBeGreaterThan(0.5);
		return (await way.locator('path').first().getAttribute('d'))!;
	};
	const before = await middleOf();
	await page.getByRole('link', { name: 'Close Georgia' }).click();
	await expect(way.locator('path').first()).not.toHaveAttribute('d', before);
	await page.locator('footer a', { hasText: 'About' }).click();
	await expect(way).toHaveCount(0);
	await openStill(page, '/ways?from=xian&to=halkali');
	await expect(way.first()).toBeVisible();
	await middleOf();
});
