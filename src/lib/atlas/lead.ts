import type { Comparison } from './comparison.ts';
import type { Excerpt } from './excerpt.ts';

/** What best answers "what do the documents say about this", and why the editors chose it. */
export type Lead =
	{ readonly excerpt: Excerpt; readonly reason: string } | { readonly comparison: Comparison; readonly reason: string };
