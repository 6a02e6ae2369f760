import type { ExpressionSpecification } from 'maplibre-gl';
import { listed } from '#lib/map-data/map-features.ts';

/** The map as one document has it: what it speaks of, by the names it uses. */
export interface Lens {
	/** The slug of the document. */
	readonly document: string;
}

/** Whether the document of the lens speaks of a feature. */
export function isSpokenOf(lens: Lens | undefined): ExpressionSpecification | boolean {
	return lens ? ['in', listed([lens.document]), ['get', 'documents']] : true;
}
