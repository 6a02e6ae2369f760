import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

test('an excerpt is copied as evidence in each form, and its address stays @still', async ({
	page,
	context,
	baseURL,
	request
}) => {
	const { edition } = (await (await request.get('/geodata/citations/russias-eroding-influence.json')).json()) as {
		edition?: string;
	};
	const document = 'documents/russias-eroding-influence';
	const kept = edition && `e/${edition}/${document}`;
	const path = kept ? `/${kept}#crash-shot-down` : `/${document}?excerpt=crash-shot-down`;
	if (kept) expect(await (await request.get(`/${kept}`)).text()).toContain('id="crash-shot-down"');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openStill(page, '/events/flight-8243');
	const figure = page.locator('figure').filter({ has: page.locator('blockquote[data-excerpt=crash-shot-down]') });
	await figure.getByRole('button', { name: 'Cite' }).click();
	await figure.getByText('Other forms').click();
	for (const [form, expected] of [
		['Text', 'On Christmas Day, 2024'],
		['Markdown', '> On Christmas Day, 2024'],
		['BibTeX', '@'],
		['CSL-JSON', '"title"']
	] as const) {
		await figure.getByLabel('Format').selectOption(form);
		await figure.getByRole('button', { name: 'Copy' }).click();
		await expect(figure.getByRole('status').last()).toHaveText('Copied.');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain(expected);
		expect(copied.replaceAll('\\', '')).toContain(new URL(baseURL!).origin + path);
	}
});

test('a browser that blocks copying is said to, with the citation selected @still', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')) }
		});
	});
	await openStill(page, '/events/flight-8243');
	const figure = page.locator('figure').filter({ has: page.locator('blockquote[data-excerpt=crash-shot-down]') });
	await figure.getByRole('button', { name: 'Cite' }).click();
	await expect(figure.getByRole('status').first()).toContainText('blocked copying');
	const citation = figure.getByLabel('Short citation');
	await expect(citation).toBeFocused();
	const isSelected = ({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
		selectionStart === 0 && selectionEnd === value.length;
	expect(await citation.evaluate(isSelected)).toBe(true);
	// Another form is said to be blocked of itself.
	await figure.getByText('Other forms').click();
	await figure.getByLabel('Format').selectOption('BibTeX');
	await expect(figure.getByRole('status').last()).toHaveText('');
	await figure.getByRole('button', { name: 'Copy' }).click();
	await expect(figure.getByRole('status').last()).toContainText('blocked copying');
});
