import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

/** What the translators of browsers do: each text goes into two elements of their own. */
function translate() {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		const parent = text.parentElement;
		if (!text.data.trim() || !parent || parent.closest('[translate=no], script, style, svg, textarea')) continue;
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		inner.textContent = `\u00bb${text.data}\u00ab`;
		outer.append(inner);
		text.replaceWith(outer);
	}
}

test('a translated page keeps its quotations word for word, and leads on to the next @still', async ({ page }) => {
	await openStill(page, '/events/flight-8243');
	const quotation = page.getByRole('main').locator('blockquote').first();
	const words = await quotation.textContent();
	await page.evaluate(translate);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('\u00bb');
	expect(await quotation.textContent()).toBe(words);
	await expect(page.getByRole('main').locator('a.source').first()).not.toContainText('\u00bb');
	// A switch and the next page, where the old words would have stayed.
	await page.getByRole('switch', { name: 'Places' }).uncheck();
	await expect(page).toHaveURL(/layers=/);
	await page.getByRole('main').locator('a[href^="/places/aktau"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktau');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('8243');
});
