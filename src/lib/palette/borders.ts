import { lineWords } from '#lib/words/en/lines.ts';

const { borders } = lineWords;

/** How borders are drawn, by kind: dash and gap in line widths, and what the key says. */
export const borderPatterns = {
	international: { dash: undefined, name: borders.international },
	delimitation: { dash: [4, 2], name: borders.delimitation },
	disputed: { dash: [1.5, 2], name: borders.disputed },
	control: { dash: [1.5, 2], name: borders.control }
} as const satisfies Record<string, { dash: readonly number[] | undefined; name: string }>;

/** What hatching means. */
export const hatchedAreaName = lineWords.hatchedArea;
