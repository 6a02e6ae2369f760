import type { Page } from '@playwright/test';

/** What can be pressed, beside the map, in a square of fewer pixels than a finger or a pointer needs. */
export async function smallTargets(page: Page, size: number): Promise<string[]> {
	return page.evaluate((size) => {
		const reach = size / 2 - 1;
		// A link in a line of text is as high as the line; it counts where it stands alone. So is a mark, for a mouse.
		const inLine = size < 44 ? ['inline', 'inline-block'] : ['inline'];
		const standsInText = (element: Element) =>
			inLine.includes(getComputedStyle(element).display) &&
			element.parentElement!.textContent.trim() !== element.textContent.trim();
		const isReachable = (element: Element) => {
			element.scrollIntoView({ block: 'center' });
			const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const points: [number, number][] = [
				...(width < size ? ([-reach, reach].map((by) => [x + by, y]) as [number, number][]) : []),
				...(height < size ? ([-reach, reach].map((by) => [x, y + by]) as [number, number][]) : [])
			];
			return points.every(([px, py]) => {
				const there = document.elementFromPoint(px, py);
				return there !== null && (element === there || element.contains(there));
			});
		};
		return [...document.querySelectorAll('a, button, select, summary, input')]
			.filter((element) => !element.closest('[aria-label="Map"]') && !element.matches('.skip'))
			.filter((element) => element.checkVisibility() && !standsInText(element) && !isReachable(element))
			.map((element) => `${element.outerHTML.slice(0, 90)} ${element.textContent.trim().slice(0, 30)}`);
	}, size);
}
