import type { Atlas } from '#lib/atlas/atlas.ts';
import { onPaper } from '#lib/server/map/on-paper.ts';
import { stepPage } from './readings.ts';

/** A step with what its map has on paper. */
export function printedStepPage(atlas: Atlas, document: string, step: string) {
	const page = stepPage(atlas, document, step);
	return page && { ...page, onPaper: onPaper(atlas, page.selection.whole) };
}
