import type { PathName, PatternName } from '#lib/map-data/map-features.ts';
import { modes, statuses, type Mode, type StatusThen } from '#lib/atlas/vocabulary.ts';
import { lineWords } from '#lib/words/en/lines.ts';

/** How a line is drawn, so that mode and status are told without colour. */
export interface Pattern {
	/** Lengths of dash and gap in line widths; absent: unbroken. */
	readonly dash?: readonly number[] | undefined;
	/** Round caps turn the shortest dashes into dots. */
	readonly cap: 'butt' | 'round';
	/** Times the width of the line at that zoom. */
	readonly width: number;
	/** Drawn with a light core, as roads are. */
	readonly isHollow: boolean;
	/** What is yet to be built is an open band: so many pixels of colour to each side of its core. */
	readonly rim?: number | undefined;
	/** Breaks in the core are ticks across the band: lengths in widths of the core. */
	readonly coreDash?: readonly number[] | undefined;
}

// Round ends close the joints where strands part and meet.
const solid: Pattern = { cap: 'round', width: 1, isHollow: false };
const dashed = { ...solid, cap: 'butt' } as const;

const openBand: Pattern = { cap: 'butt', width: 1.6, isHollow: true, rim: 1.5 };

const byStatus: Record<StatusThen, Pattern> = {
	operational: solid,
	'under-construction': { ...dashed, dash: [3.2, 1] },
	planned: openBand,
	missing: { ...openBand, coreDash: [3.5, 0.6] },
	suspended: { ...solid, width: 0.5 },
	'not-open': openBand
};

const waterDash: Partial<Record<Mode, readonly number[]>> = { sea: [0.01, 1.9], river: [0.01, 1.45] };

export function patternOf(mode: Mode, status: StatusThen): Pattern {
	const dots = waterDash[mode];
	if (dots)
		return {
			dash: dots,
			cap: 'round',
			width: status === 'suspended' ? 0.6 : mode === 'river' ? 0.75 : 1,
			isHollow: false
		};
	return mode === 'road' ? { ...byStatus[status], isHollow: true } : byStatus[status];
}

/** How broad the light core is in a line of this breadth, in pixels. */
export function coreWidthOf({ width, rim }: Pick<Pattern, 'width' | 'rim'>, line: number): number {
	return rim === undefined ? line * 0.36 : Math.max(line * width - 2 * rim, line * width * 0.35);
}

export const patternNames: readonly PatternName[] = modes.flatMap((mode) =>
	statuses.map((status): PatternName => `${mode}-${status}`)
);

export const patternByName: ReadonlyMap<PatternName, Pattern> = new Map(
	modes.flatMap((mode) => statuses.map((status) => [`${mode}-${status}`, patternOf(mode, status)] as const))
);

/** Paths of events: the one that was planned, and the one that was flown as far as is known. */
export const pathPatterns: Record<PathName, Pattern> = {
	'planned-path': { dash: [1, 2.2], cap: 'butt', width: 0.7, isHollow: false },
	'actual-path': { dash: [3, 1.8], cap: 'butt', width: 1, isHollow: false }
};

export const modeNames: Record<Mode, string> = lineWords.modes;

export const statusNames: Record<StatusThen, string> = lineWords.statuses;
