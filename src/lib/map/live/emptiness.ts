import { listed } from '#lib/map-data/map-features.ts';
import type { InView } from './in-view.ts';

/** Why nothing of the atlas is in view. */
export type Emptiness = 'no-layer' | 'lens' | 'nowhere';

interface Sight {
	readonly layersOn: readonly string[];
	/** What is in view, as soon as the map has looked. */
	readonly seen: readonly InView[] | undefined;
	/** The slug of the document that the map is looked at through. */
	readonly lens: string | undefined;
	/** The page is about a country that fills the map, which is something to see. */
	readonly isOfCountry: boolean;
}

/** Nothing where something is in view, or nobody has looked yet. */
export function emptinessOf({ layersOn, seen, lens, isOfCountry }: Sight): Emptiness | undefined {
	if (layersOn.length === 0) return 'no-layer';
	if (!seen) return undefined;
	if (lens && !seen.some(({ documents }) => documents.includes(listed([lens])))) return 'lens';
	return seen.length > 0 || isOfCountry ? undefined : 'nowhere';
}
