import { listed, type MapSpan, type MapWhen } from '#lib/map-data/map-features.ts';
import { isShownAt, isWhollyWithin } from './held-at.ts';
import { off, strengths, type Shown, type Strong } from './strength.ts';

/** What the rule asks of a feature. */
export interface StrongFeature extends MapSpan, MapWhen {
	readonly layer?: string;
	readonly gapOn?: string;
	readonly documents?: string;
}

/** The rule of `strength.ts`, of the properties of a feature. */
export function strengthOf(kind: Strong, feature: StrongFeature, shown: Shown): number {
	const { dimmed, unspoken } = strengths[kind];
	const isOff = kind === 'lines' && off(shown).includes(feature.layer ?? feature.gapOn ?? '');
	if (isOff || !isShownAt(feature, shown)) return 0;
	const isSpoken = !shown.lens || (feature.documents ?? '').includes(listed([shown.lens.document]));
	return (shown.hasSelection ? dimmed : 1) * (isSpoken ? 1 : unspoken);
}

export function isPartOf(feature: MapWhen, { time }: Shown): boolean {
	return time !== undefined && !isWhollyWithin(feature, time);
}
