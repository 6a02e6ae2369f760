import type { Page } from '@playwright/test';

/**
 * How many letters stand in each full line of the text, the last line of a paragraph left out, and what is set in large
 * type. In a face as broad as those of most systems: the usual one of Linux is a tenth broader.
 */
export async function lineLengths(page: Page): Promise<number[]> {
	return page.getByRole('main').evaluate((main) => {
		document.documentElement.style.setProperty('--sans', 'Arial, Liberation Sans, sans-serif');
		const range = document.createRange();
		const lengths: number[] = [];
		for (const paragraph of main.querySelectorAll('p, blockquote')) {
			const isLarge = parseFloat(getComputedStyle(paragraph).fontSize) > 17;
			if (isLarge || paragraph.closest('li') || !paragraph.checkVisibility()) continue;
			if ((paragraph.textContent ?? '').trim().length < 160) continue;
			const lines: number[] = [];
			let above: DOMRect | undefined;
			const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			for (let text = texts.nextNode(); text; text = texts.nextNode()) {
				if (text.parentElement?.closest('.visually-hidden')) continue;
				for (let at = 0; at < (text as Text).length; at++) {
					range.setStart(text, at);
					range.setEnd(text, at + 1);
					const [box] = range.getClientRects();
					if (!box?.width) continue;
					// Marks and small print share the line of the words around them.
					if (!above || box.top > (above.top + above.bottom) / 2) lines.push(0);
					above = box;
					lines[lines.length - 1]! += 1;
				}
			}
			lengths.push(...lines.slice(0, -1));
		}
		return lengths;
	});
}
