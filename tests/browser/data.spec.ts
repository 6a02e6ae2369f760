import { violationsOn } from './axe.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

test('the page about the data describes every file of the build, and none that is not there @still', async ({
	page,
	request
}) => {
	await openStill(page, '/data');
	const patterns = (await page.locator('main code').allTextContents()).filter((text) => text.startsWith('/geodata/'));
	const described = patterns.map(
		(pattern) => new RegExp(`^${pattern.replaceAll('.', '[.]').replaceAll('*', '[^/]+')}$`)
	);
	const root = join(import.meta.dirname, '..', '..', 'build', 'geodata');
	const built = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/[.](br|gz)$/.test(entry.name))
		.map((entry) => `/geodata${join(entry.parentPath, entry.name).slice(root.length)}`);
	expect(built.length).toBeGreaterThan(30);
	for (const path of built)
		expect(
			described.some((pattern) => pattern.test(path)),
			path
		).toBe(true);
	for (const pattern of described)
		expect(
			built.some((path) => pattern.test(path)),
			String(pattern)
		).toBe(true);

	const kind = page.getByRole('region', { name: '/geodata/excerpts.csv' });
	await kind.getByText(/^Columns/).click();
	await expect(kind.getByText('whether an apostrophe stands before the words')).toBeVisible();
	await kind.getByText('Example', { exact: true }).click();
	expect(await violationsOn(page, { within: 'main' })).toEqual([]);
	const rows = await kind.getByRole('region').textContent();
	const csv = await (await request.get('/geodata/excerpts.csv')).text();
	expect(csv.replaceAll('\r', '')).toContain(rows!);
	expect(await kind.getByText(/^Size/).textContent()).toContain(
		`${Math.round(Buffer.byteLength(await (await request.get('/geodata/excerpts-semicolons.csv')).body()) / 1000)} kB`
	);
});
