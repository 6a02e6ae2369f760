import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules whose answer depends on colours. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** On whole pages also how large and how far apart is what one presses. */
const tagsOfPage = [...tags, 'wcag22aa'];

interface Extent {
	/** The part to look at: a selector. */
	within?: string;
	/** These rules alone. */
	rules?: string[];
}

/**
 * What axe finds on the page, or in a part of it, each with its first elements. Axe comes into each page once: the package
 * for Playwright brings it twice for each look, the second time in a page of its own, which takes longer than the rules.
 */
export async function violationsOn(page: Page, { within, rules }: Extent = {}): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const runOnly = rules
		? { type: 'rule' as const, values: rules }
		: { type: 'tag' as const, values: within ? tags : tagsOfPage };
	const violations = await page.evaluate(
		async ({ within, runOnly }) => {
			const { run } = (window as unknown as { axe: typeof axe }).axe;
			return (await run(within, { runOnly, resultTypes: ['violations'] })).violations;
		},
		{ within: within ?? 'html', runOnly }
	);
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.slice(0, 3)
				.map(({ html }) => html.slice(0, 160))
				.join(' | ')}`
	);
}
